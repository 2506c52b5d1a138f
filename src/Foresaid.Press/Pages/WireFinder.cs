using System.Collections.Frozen;
using Foresaid.Press.Words;

namespace Foresaid.Press.Pages;

/// <summary>The agency that an article credits, in its dateline ("SEOUL (AP) —"), at its end ("(With inputs from agencies.)") or in its byline.</summary>
internal static class WireFinder
{
    private const int LongestDateline = 100;
    private const int LongestCredit = 160;

    private static readonly FrozenDictionary<string, string> Names = WordTable
        .Rows("wire.tsv")
        .SelectMany(row => row.Words.Split('|').Select(form => (form, row.Key)))
        .ToFrozenDictionary(pair => pair.form, pair => pair.Key, StringComparer.Ordinal);

    private static readonly string[] Credits =
    [
        "with inputs from",
        "with input from",
        "with agency inputs",
        "inputs from",
        "reporting by",
        "(reuters)",
        "source:",
        "via ",
        "mit material von",
        "quelle:",
        "avec ",
        "con información de",
        "contributed to this report",
        "copyright",
        "©",
    ];

    public static string? Find(IReadOnlyList<string> paragraphs, string? byline)
    {
        if (byline is not null && ByName(byline) is { } author)
            return author;
        foreach (var paragraph in paragraphs.Take(3))
        {
            if (InDateline(paragraph) is { } wire)
                return wire;
        }
        foreach (var paragraph in paragraphs.TakeLast(3).Reverse())
        {
            if (AtEnd(paragraph) is { } wire)
                return wire;
        }
        return null;
    }

    /// <summary>A bracketed name near the start, or one before the dash of a dateline.</summary>
    private static string? InDateline(string paragraph)
    {
        var start = paragraph.AsSpan(0, Math.Min(paragraph.Length, LongestDateline));
        var open = start.IndexOf('(');
        if (
            open >= 0
            && start[open..].IndexOf(')') is var close
            && close > 1
            && Lookup(start.Slice(open + 1, close - 1).ToString()) is { } bracketed
        )
            return bracketed;
        var dash = start.IndexOfAny('—', '–');
        if (dash < 0)
            dash = start.IndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 ? Lookup(start[..dash].ToString()) : null;
    }

    private static string? AtEnd(string paragraph)
    {
        if (paragraph.Length <= LongestCredit)
        {
            var trimmed = paragraph.Trim().Trim('(', ')', '[', ']', '-', '—', '.', '/', ' ');
            if (Names.TryGetValue(trimmed, out var alone))
                return alone;
            var lower = trimmed.ToLowerInvariant();
            if (Credits.Any(credit => lower.Contains(credit, StringComparison.Ordinal)))
                return Lookup(trimmed);
        }
        var open = paragraph.LastIndexOfAny(['(', '[']);
        return open >= 0 && paragraph.Length - open < 60
            ? Names.GetValueOrDefault(paragraph[open..].Trim('(', ')', '[', ']', '.', ' '))
            : null;
    }

    private static string? ByName(string byline) =>
        byline.Split("; ").Select(Lookup).FirstOrDefault(name => name is not null);

    /// <summary>The first agency among the parts of a credit ("AP/Reuters", "Xinhua, 8 February").</summary>
    private static string? Lookup(string text)
    {
        foreach (
            var part in text.Split(
                ['/', ',', ';', '|', '&', ':', '.'],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            if (Names.TryGetValue(part, out var name))
                return name;
            foreach (var (form, its) in Names)
            {
                if (form.Length > 3 && part.EndsWith(form, StringComparison.Ordinal))
                    return its;
            }
        }
        return null;
    }
}
