using System.Buffers;

namespace Foresaid.Press.Inputs;

/// <summary>What an input turns out to be.</summary>
internal enum FoundForm
{
    Page,
    Feed,
    JsonLines,
    Text,
}

/// <summary>Judges an input by its first characters.</summary>
internal static class FormSniffer
{
    private const int Reach = 4096;

    private static readonly SearchValues<string> PageSigns = SearchValues.Create(
        [
            "<!doctype html",
            "<html",
            "<body",
            "<div",
            "<article",
            "<head>",
            "<p>",
            "<p ",
            "<meta ",
            "<script",
            "<h1",
            "<table",
            "<br>",
            "<br/>",
            "<br />",
            "<span",
            "<title",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> FeedSigns = SearchValues.Create(
        ["<rss", "<feed", "<rdf:RDF", "<channel"],
        StringComparison.OrdinalIgnoreCase
    );

    public static FoundForm Of(string text)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (start.Length > Reach)
            start = start[..Reach];
        if (start.StartsWith('{') && IsJsonLine(start))
            return FoundForm.JsonLines;
        if (!start.StartsWith('<'))
            return start.ContainsAny(PageSigns) && LooksMarkedUp(start) ? FoundForm.Page : FoundForm.Text;
        var root = start.IndexOfAny(FeedSigns);
        var page = start.IndexOfAny(PageSigns);
        return root >= 0 && (page < 0 || root < page) ? FoundForm.Feed
            : page >= 0 || LooksMarkedUp(start) ? FoundForm.Page
            : FoundForm.Text;
    }

    /// <summary>An object with a key in quotation marks, not a text that begins with a brace.</summary>
    private static bool IsJsonLine(ReadOnlySpan<char> start) => start[1..].TrimStart() is ['"' or '}', ..];

    /// <summary>More than a tag mentioned in a text: several, and one that closes.</summary>
    private static bool LooksMarkedUp(ReadOnlySpan<char> start) =>
        start.Count('<') > 3 && start.Contains("</", StringComparison.Ordinal);
}
