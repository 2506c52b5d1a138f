using System.Globalization;
using System.Text;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Print;

/// <summary>A brief as Markdown (CommonMark with footnotes): every item with its rows as footnotes, so that it can be cited.</summary>
public static class BriefMarkdown
{
    private const string Markup = "\\`*_{}[]<>#|~!$&@";

    public static string Of(Brief brief, string title)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(title);
        var page = new StringBuilder();
        Line(page, $"# {Escape(Clean.Line(title))}");
        Line(
            page,
            $"As of {WindowWords.Day(brief.Options.AsOf)}. {Escape(brief.Scope + Lead.LeftOut(brief))} {Lead.Promise}"
        );
        foreach (var section in Lead.Told(brief))
            Write(page, section);
        if (Lead.Nothing(brief) is { Length: > 0 } nothing)
            Line(page, $"*{Escape(nothing)}*");
        foreach (var row in brief.Rows)
            Line(page, Note(row));
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Write(StringBuilder page, BriefSection section)
    {
        Line(page, $"## {Escape(section.Title)}");
        if (section.Note.Length > 0)
            Line(page, $"*{Escape(section.Note)}*");
        foreach (var group in section.Groups)
        {
            if (group.Title.Length > 0)
                Line(page, $"### {Escape(group.Title)}");
            if (group.Note.Length > 0)
                Line(page, Escape(group.Note));
            foreach (var item in group.Items)
                page.Append("- ").Append(Words(item)).Append(string.Concat(item.Rows.Select(Mark))).Append('\n');
            page.Append('\n');
        }
    }

    private static string Words(BriefItem item) =>
        string.Concat(
            item.Runs.Select(run =>
                run is { Role: RunRole.Holder or RunRole.Answer, Text.Length: > 0 }
                    ? $"**{Escape(run.Text)}**"
                    : Escape(run.Text)
            )
        );

    private static string Note(BriefRow row)
    {
        var words = Escape(
            string.Concat(MarkedWords.Of(row.Row.Article.Reading, row.Row.Statement).Select(piece => piece.Text)).Trim()
        );
        var link = Facts.Link(row.Row.Article.Reading.Article) is { } url ? $" <{url}>" : "";
        var facts = string.Join(", ", Facts.Of(row));
        return $"{Mark(row.Number)}: {Escape(HolderWords.Imprint(row.Row.Article))}; {Escape(facts)}: {words}{link}";
    }

    private static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"[^{number}]");

    private static void Line(StringBuilder page, string line) => page.Append(line).Append("\n\n");

    /// <summary>Every sign that Markdown or HTML could take for markup comes out as itself.</summary>
    private static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (Markup.Contains(text[at]) || IsBullet(text, at) || IsAddress(text, at))
                safe.Append('\\');
            safe.Append(text[at]);
        }
        return safe.ToString();
    }

    /// <summary>A sign that begins a list where a line begins with it: "- ", "+ ", "1. ", "1) ".</summary>
    private static bool IsBullet(string text, int at) =>
        text[at] switch
        {
            '-' or '+' or '=' => at == 0,
            '.' or ')' => at > 0 && text.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0,
            _ => false,
        };

    /// <summary>Bare addresses become links in many dialects: "https://", "www.".</summary>
    private static bool IsAddress(string text, int at) =>
        text[at] switch
        {
            ':' => at + 1 < text.Length && text[at + 1] == '/',
            '.' => at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
}
