using Foresaid.Press.Pages;
using Foresaid.Press.Words;

namespace Foresaid.Press.Dates;

/// <summary>The dates that a page prints for its readers, weighed by where they stand and what stands before them.</summary>
internal sealed class PrintedDates(PageFacts page, bool[] kept, StampReader reader, List<Stamp> all)
{
    /// <summary>Stamps stand in short lines; a date in running text is about something else.</summary>
    private const int LongestLine = 300;

    private const int Most = 200;

    public void Find(List<DateEvidence> evidence)
    {
        var blocks = page.Outline.Blocks;
        var found = 0;
        for (var at = 0; at < blocks.Count && found < Most; at++)
        {
            var line = blocks[at].Text;
            if (line.Length > LongestLine)
            {
                found += Opening(at, line, evidence);
                continue;
            }
            foreach (var stamp in reader.Find(line))
            {
                found++;
                if (stamp.Day.Year < 1990)
                    continue;
                all.Add(stamp);
                evidence.Add(new DateEvidence(stamp, "stamp", Weight(at, stamp)));
            }
        }
    }

    /// <summary>A paragraph that opens with a date, or with a place and a date before a dash.</summary>
    private int Opening(int at, string text, List<DateEvidence> evidence)
    {
        if (at < page.TitleAt || at > page.TitleAt + 25)
            return 0;
        var opening = text.AsSpan(0, 80);
        if (reader.Find(opening) is not [var stamp, ..])
            return 0;
        var dash = opening[stamp.End..].IndexOfAny("–—-:");
        if (stamp.Start > 2 && dash is < 0 or > 25)
            return 0;
        all.Add(stamp);
        evidence.Add(new DateEvidence(stamp, "dateline", 50 - Distance(page, at)));
        return 1;
    }

    private int Weight(int at, Stamp stamp)
    {
        var block = page.Outline.Blocks[at];
        var sense = DateWords.Sense(block.Text.AsSpan(0, stamp.Start));
        if (sense == DateSense.Unsaid && stamp.Start < 3 && at > 0 && page.Outline.Blocks[at - 1].Chars < 30)
            sense = DateWords.Sense(page.Outline.Blocks[at - 1].Text);
        var weight = sense switch
        {
            DateSense.Published => 74,
            DateSense.Modified => 30,
            _ => 62,
        };
        weight -= Distance(page, at);
        // The longer the line around it, the less it is a stamp.
        weight -= Math.Min(20, (block.Chars - (stamp.End - stamp.Start)) / 8);
        weight += (Cues(at) & Pages.Cues.Meta) != 0 ? 8 : 0;
        weight -=
            (Cues(at) & (Pages.Cues.Comment | Pages.Cues.Related | Pages.Cues.Side | Pages.Cues.Nav)) != 0 ? 12 : 0;
        weight -= (page.Phrases[at] & (Boilerplate.Legal | Boilerplate.Comment)) != 0 ? 20 : 0;
        weight -= block.LinkShare > 0.8 ? 6 : 0;
        weight -= kept[at] && block.Words > 12 ? 10 : 0;
        return Math.Max(1, weight);
    }

    /// <summary>What a date loses by standing among comments, links to others, or beside the text.</summary>
    public int LossOfPlace(int at) =>
        at < page.Outline.Blocks.Count
        && (Cues(at) & (Pages.Cues.Comment | Pages.Cues.Related | Pages.Cues.Side | Pages.Cues.Nav)) != 0
            ? 14
            : 0;

    private Cues Cues(int at)
    {
        var block = page.Outline.Blocks[at];
        var cues = block.Cues;
        var node = block.Node;
        for (var level = 0; level < 3 && node >= 0; level++, node = page.Outline.Nodes[node].Parent)
        {
            if (page.Outline.Nodes[node].Chars * 2 < page.Chars)
                cues |= page.Outline.Nodes[node].Cues;
        }
        return cues;
    }

    /// <summary>How far from the headline a block stands, as a loss of weight: nothing just below it, more above it and far below.</summary>
    public static int Distance(PageFacts page, int block)
    {
        var distance = block - page.TitleAt;
        return distance >= 0 ? Math.Min(40, Math.Max(0, distance - 3)) : Math.Min(40, 4 - distance * 3);
    }
}
