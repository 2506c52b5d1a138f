using System.Collections.Immutable;
using System.Text;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Print;

/// <summary>A brief as plain text for a terminal or a pipe. Text from outside has lost its control characters before it comes here.</summary>
public static class BriefText
{
    /// <param name="width">In columns, at least 40.</param>
    /// <param name="styled">Sets parts apart by ANSI attributes (bold, faint, underlined), never by colour alone.</param>
    public static string Of(Brief brief, string title, int width = 80, bool styled = false)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(title);
        var page = new Column(Math.Max(width, 40), styled);
        page.Write(0, new Inked(Clean.Line(title), Ink.Bold));
        page.Write(
            0,
            new Inked($"As of {WindowWords.Day(brief.Options.AsOf)}. {brief.Scope}{Lead.LeftOut(brief)}", Ink.Plain)
        );
        page.Write(0, new Inked(Lead.Promise + " [n] leads to the words, at the end.", Ink.Faint));
        foreach (var section in brief.Sections)
            Write(page, section);
        Words(page, brief);
        return page.ToString();
    }

    private static void Write(Column page, BriefSection section)
    {
        page.Blank();
        page.Write(0, new Inked(section.Title.ToUpperInvariant(), Ink.Bold));
        if (section.Note.Length > 0)
            page.Write(0, new Inked(section.Note, Ink.Faint));
        foreach (var group in section.Groups)
        {
            page.Blank();
            if (group.Title.Length > 0)
                page.Write(
                    2,
                    new Inked(group.Title, Ink.Bold),
                    new Inked(group.Note.Length > 0 ? " · " + group.Note : "", Ink.Faint)
                );
            foreach (var item in group.Items)
                page.Item(4, [.. item.Runs.Select(Inked), Reference(item)]);
        }
    }

    private static Inked Inked(Run run) =>
        new(
            run.Text,
            run.Role switch
            {
                RunRole.Holder => Ink.Bold,
                RunRole.Measure => Ink.Faint,
                _ => Ink.Plain,
            }
        );

    private static Inked Reference(BriefItem item) =>
        new(
            item.Rows.IsEmpty ? "" : $" [{Ranges.Of(item.Rows)}]".Replace(", ", ",\u00A0", StringComparison.Ordinal),
            Ink.Faint
        );

    private static void Words(Column page, Brief brief)
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
            var facts = $"[{row.Number}] {Facts.Imprint(row.Reading)}; {string.Join(", ", Facts.Of(row))}: ";
            var words = MarkedWords.Of(row.Reading, row.Statement);
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
