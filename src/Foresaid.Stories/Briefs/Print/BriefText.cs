using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Print;

/// <summary>A brief as plain text for a terminal or a pipe: what one minute can take in, or the whole with its rows.</summary>
/// <remarks>Text from outside has lost its control characters before it comes here.</remarks>
public static class BriefText
{
    // In one minute a person reads the first of each; what is left out is counted in the headings.
    private static readonly ImmutableDictionary<string, Share> Shares = ImmutableDictionary.CreateRange([
        KeyValuePair.Create("questions", new Share(int.MaxValue, [2, 2, 2, 1])),
        KeyValuePair.Create("moved", new Share(2, [2, 1])),
        KeyValuePair.Create("organiser", new Share(1, [2])),
        KeyValuePair.Create("retold", new Share(1, [1])),
        KeyValuePair.Create("conflicts", new Share(1, [2])),
        KeyValuePair.Create("forecasts", new Share(3, [1, 1, 0])),
        KeyValuePair.Create("expected", new Share(1, [2])),
        KeyValuePair.Create("done", new Share(1, [2])),
        KeyValuePair.Create("told", new Share(1, [2])),
        KeyValuePair.Create("doubts", new Share(4, [0])),
    ]);
    private static readonly Share Whole = new(int.MaxValue, [int.MaxValue]);

    // Of a quotation in the short form; UTF-16 code units.
    private const int ShortQuote = 60;
    private const int MostNumbers = 4;
    private const int FewQuestions = 3;

    /// <param name="width">In columns, at least 40.</param>
    /// <param name="styled">Sets parts apart by ANSI attributes (bold, faint, underlined), never by colour alone.</param>
    /// <param name="whole">Every item with its notes, and after them the rows.</param>
    public static string Of(Brief brief, string title, int width = 80, bool styled = false, bool whole = false)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(title);
        var page = new Column(Math.Max(width, 40), styled);
        var year = whole ? null : new YearsLeftOut(brief.Options.AsOf.Year);
        page.Write(0, new Inked(Clean.Line(title), Ink.Bold));
        page.Write(
            0,
            new Inked($"As of {WindowWords.Day(brief.Options.AsOf)}. {brief.Scope}{Lead.LeftOut(brief)}", Ink.Plain),
            new Inked(year?.Note ?? "", Ink.Faint)
        );
        page.Write(0, new Inked(Lead.Promise, Ink.Faint));
        // Where the questions tell the story, what else is told can wait for the whole.
        var isTold = brief.Sections[0].Groups.Length >= FewQuestions && !whole;
        foreach (var section in Lead.Told(brief).Where(section => !(isTold && section.Id == "told")))
            Write(page, section, whole, year);
        Nothing(page, brief);
        if (whole)
            Rows(page, brief);
        else
            Closing(page, brief);
        return page.ToString();
    }

    private static void Write(Column page, BriefSection section, bool whole, YearsLeftOut? year)
    {
        var share = whole ? Whole : Shares.GetValueOrDefault(section.Id, Whole);
        var groups = section.Groups.Take(share.Groups).ToList();
        var all = section.Groups.Sum(group => group.Items.Length);
        var shown = groups.Select((group, at) => Math.Min(group.Items.Length, share.Of(at))).Sum();
        page.Blank();
        page.Write(
            0,
            new Inked(section.Title.ToUpperInvariant(), Ink.Bold),
            new Inked(shown > 0 && shown < all ? $" ({shown} of {all})" : "", Ink.Faint)
        );
        if (whole && section.Note.Length > 0)
            page.Write(0, new Inked(section.Note, Ink.Faint));
        if (shown == 0)
        {
            var counts = groups.Select(group => $"{group.Title}: {group.Items.Length}");
            page.Write(0, new Inked(string.Join(". ", counts) + ".", Ink.Plain));
            return;
        }
        for (var at = 0; at < groups.Count; at++)
        {
            Head(page, groups[at], whole);
            foreach (var item in groups[at].Items.Take(share.Of(at)))
                page.Item(2, [.. item.Runs.Select(run => Inked(run, year)), Reference(item, whole)]);
        }
    }

    private static void Head(Column page, BriefGroup group, bool whole)
    {
        if (whole && group.Title.Length > 0)
            page.Blank();
        if (group.Title.Length > 0)
            page.Write(
                0,
                new Inked(group.Title, Ink.Bold),
                new Inked(group.Note.Length > 0 ? $" · {group.Note}" : "", Ink.Faint)
            );
    }

    /// <summary>What was looked for and not found, in one paragraph.</summary>
    private static void Nothing(Column page, Brief brief)
    {
        if (Lead.Nothing(brief) is not { Length: > 0 } notes)
            return;
        page.Blank();
        page.Write(0, new Inked(notes, Ink.Faint));
    }

    private static void Closing(Column page, Brief brief)
    {
        if (brief.Rows.IsEmpty)
            return;
        page.Blank();
        page.Write(
            0,
            new Inked(
                $"[n]: --rows prints all with the {brief.Rows.Length} statements; --html FILE draws the lanes.",
                Ink.Faint
            )
        );
    }

    private static Inked Inked(Run run, YearsLeftOut? year)
    {
        if (run.Role == RunRole.Quote)
            return new(year is null ? run.Text : Clean.Short(run.Text, ShortQuote), Ink.Italic);
        var ink = run.Role switch
        {
            RunRole.Answer => Ink.Bold,
            RunRole.Measure => Ink.Faint,
            _ => Ink.Plain,
        };
        return new(year?.In(run.Text) ?? run.Text, ink);
    }

    private static Inked Reference(BriefItem item, bool whole)
    {
        if (item.Rows.IsEmpty)
            return new("", Ink.Faint);
        var cut = !whole && item.Rows.Length > MostNumbers;
        var numbers = Ranges.Of(cut ? item.Rows[..MostNumbers] : item.Rows);
        if (cut)
            numbers += $" +{item.Rows.Length - MostNumbers}";
        return new($" [{numbers}]".Replace(", ", ",", StringComparison.Ordinal).Replace(" +", "\u00A0+"), Ink.Faint);
    }

    private static void Rows(Column page, Brief brief)
    {
        if (brief.Rows.IsEmpty)
            return;
        page.Blank();
        page.Write(0, new Inked("THE WORDS", Ink.Bold));
        var article = 0;
        foreach (var row in brief.Rows)
        {
            if (row.Article != article)
                page.Blank();
            article = row.Article;
            var facts = $"[{row.Number}] {HolderWords.Imprint(row.Row.Article)}; {string.Join(", ", Facts.Of(row))}: ";
            var words = MarkedWords.Of(row.Row.Article.Reading, row.Row.Statement);
            page.Write(0, 4, [new Inked(facts, Ink.Faint), .. words.Select(Inked)]);
        }
    }

    private static Inked Inked(MarkedPiece piece) =>
        new(
            piece.Text,
            piece.Parts switch
            {
                Part.None => Ink.Plain,
                var parts when parts.HasFlag(Part.Source) => Ink.Bold,
                var parts when parts.HasFlag(Part.Cue) => Ink.Italic,
                _ => Ink.Underlined,
            }
        );

    /// <summary>How much of a section is shown.</summary>
    /// <param name="Groups">So many of its groups.</param>
    /// <param name="Items">Of the first group, the second ... so many items; of the others as many as of the last. None: only the
    /// group's title with its count.</param>
    private sealed record Share(int Groups, ImmutableArray<int> Items)
    {
        public int Of(int group) => Items[Math.Min(group, Items.Length - 1)];
    }
}
