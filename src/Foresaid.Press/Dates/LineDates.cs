using Foresaid.Press.Inputs;

namespace Foresaid.Press.Dates;

/// <summary>The date of publication in a text without markup: a stamp in a short line, or the address.</summary>
internal static class LineDates
{
    /// <summary>Stamps stand near the beginning or the end.</summary>
    private const int Reach = 40;

    public static Published? Find(List<CopiedLine> lines, string? address)
    {
        var reader = new StampReader();
        var evidence = new List<DateEvidence>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (at >= Reach && at < lines.Count - Reach / 2)
                continue;
            foreach (var stamp in Stamps(lines[at], reader))
                evidence.Add(new DateEvidence(stamp, "stamp", Weight(lines[at], stamp, at)));
        }
        foreach (var stamp in reader.Find((address ?? "").Replace('_', '-'), loose: true))
            evidence.Add(new DateEvidence(stamp, "url", 80));
        if (evidence.Count == 0)
            return null;
        var all = evidence.ConvertAll(one => one.Stamp);
        var best = evidence
            .Select((one, at) => (one, at))
            .OrderByDescending(pair => pair.one.Weight)
            .ThenBy(pair => pair.at)
            .First()
            .one;
        return DateEvidence.ToPublished(best with { Stamp = DayOrder.Settle(best.Stamp, all, null, address) });
    }

    private static List<Stamp> Stamps(CopiedLine line, StampReader reader)
    {
        // Prose tells of other days; only its dateline is about its own.
        if (line.Text.Length <= 200 && !line.IsProse)
            return reader.Find(line.Text);
        var dash = line.Text.AsSpan(0, Math.Min(80, line.Text.Length)).IndexOfAny('—', '–');
        return dash > 0 ? reader.Find(line.Text.AsSpan(0, dash)) : [];
    }

    private static int Weight(CopiedLine line, Stamp stamp, int at)
    {
        var weight = DateWords.Sense(line.Text.AsSpan(0, stamp.Start)) switch
        {
            DateSense.Published => 70,
            DateSense.Modified => 40,
            _ => 55,
        };
        weight -= Math.Min(20, (line.Text.Length - (stamp.End - stamp.Start)) / 8);
        weight -= (line.Says & Words.Boilerplate.Legal) != 0 ? 30 : 0;
        return weight - Math.Min(at, 20);
    }
}
