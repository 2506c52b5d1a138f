using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Print;

/// <summary>A brief as plain text for a terminal or a pipe: what one minute can take in, or the whole with its rows.</summary>
/// <remarks>Text from outside has lost its control characters before it comes here.</remarks>
public static class BriefText
{
    // In one minute a person reads the first of each; what is left out is counted in the headings. Items in each group; of a
    // section without items only the counts.
    private static readonly ImmutableDictionary<string, (int Groups, int Items)> Short =
        ImmutableDictionary.CreateRange([
            KeyValuePair.Create("questions", (int.MaxValue, 2)),
            KeyValuePair.Create("moved", (2, 2)),
            KeyValuePair.Create("organiser", (1, 2)),
            KeyValuePair.Create("retold", (1, 2)),
            KeyValuePair.Create("conflicts", (1, 2)),
            KeyValuePair.Create("forecasts", (3, 1)),
            KeyValuePair.Create("expected", (1, 3)),
            KeyValuePair.Create("done", (1, 2)),
            KeyValuePair.Create("told", (1, 2)),
            KeyValuePair.Create("doubts", (4, 0)),
        ]);

    // Of a quotation in the short form; UTF-16 code units.
    private const int ShortQuote = 90;
    private const int MostNumbers = 4;

    /// <param name="width">In columns, at least 40.</param>
    /// <param name="styled">Sets parts apart by ANSI attributes (bold, faint, underlined), never by colour alone.</param>
    /// <param name="whole">Every item with its notes, and after them the rows.</param>
    public static string Of(Brief brief, string title, int width = 80, bool styled = false, bool whole = false)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(title);
        var page = new Column(Math.Max(width, 40), styled);
        page.Write(0, new Inked(Clean.Line(title), Ink.Bold));
        page.Write(
            0,
            new Inked($"As of {WindowWords.Day(brief.Options.AsOf)}. {brief.Scope}{Lead.LeftOut(brief)}", Ink.Plain)
        );
        page.Write(0, new Inked(Lead.Promise, Ink.Faint));
        foreach (var section in brief.Sections.Where(section => !section.IsEmpty))
            Write(page, section, whole);
        Nothing(page, brief);
        if (whole)
            Rows(page, brief);
        else
            Closing(page, brief);
        return page.ToString();
    }

    private static void Write(Column page, BriefSection section, bool whole)
    {
        var (groups, items) = whole ? (int.MaxValue, int.MaxValue) : Short.GetValueOrDefault(section.Id, (1, 3));
        var all = section.Groups.Sum(group => group.Items.Length);
        var shown = section.Groups.Take(groups).Sum(group => Math.Min(group.Items.Length, items));
        page.Blank();
        page.Write(
            0,
            new Inked(section.Title.ToUpperInvariant(), Ink.Bold),
            new Inked(shown > 0 && shown < all ? $" ({shown} of {all})" : "", Ink.Faint)
        );
        if (whole && section.Note.Length > 0)
            page.Write(0, new Inked(section.Note, Ink.Faint));
        if (items == 0)
        {
            var counts = section.Groups.Select(group => $"{group.Title}: {group.Items.Length}");
            page.Write(0, new Inked(string.Join(". ", counts) + ".", Ink.Plain));
            return;
        }
        foreach (var group in section.Groups.Take(groups))
        {
            Head(page, group, whole);
            foreach (var item in group.Items.Take(items))
                page.Item(2, [.. item.Runs.Select(run => Inked(run, whole)), Reference(item, whole)]);
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
        var notes = brief.Sections.Where(section => section.IsEmpty).Select(section => section.Note).ToList();
        if (notes.Count == 0)
            return;
        page.Blank();
        page.Write(0, new Inked(string.Join(' ', notes), Ink.Faint));
    }

    private static void Closing(Column page, Brief brief)
    {
        if (brief.Rows.IsEmpty)
            return;
        page.Blank();
        page.Write(
            0,
            new Inked(
                $"[n] is a statement: --rows prints all {brief.Rows.Length} with the whole brief, --html FILE draws the lanes.",
                Ink.Faint
            )
        );
    }

    private static Inked Inked(Run run, bool whole) =>
        run.Role switch
        {
            RunRole.Holder => new(run.Text, Ink.Plain),
            RunRole.Answer => new(run.Text, Ink.Bold),
            RunRole.Measure => new(run.Text, Ink.Faint),
            RunRole.Quote => new(whole ? run.Text : Clean.Short(run.Text, ShortQuote), Ink.Italic),
            _ => new(run.Text, Ink.Plain),
        };

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
}
