using Foresaid.Cli.Tables;

namespace Foresaid.Cli;

/// <summary>Sentences that several verbs say to the person.</summary>
internal static class Talk
{
    /// <summary>Which input could not be read, why, and what to do.</summary>
    public static string Unread(Piece piece)
    {
        var name = Screen.Plain(piece.Input == "-" ? "standard input" : piece.Input);
        var error = Screen.Plain(piece.Error);
        return error.StartsWith(name, StringComparison.Ordinal) || error.StartsWith("-:", StringComparison.Ordinal)
            ? error
            : $"{name}: {error}";
    }

    /// <summary>Outlet, day and address of an article on one line.</summary>
    public static string Imprint(Article article)
    {
        var day = Days.Of(article.Published);
        var parts = new[] { article.Outlet, day.Length > 0 ? day : "no date found", article.Url }.Where(part =>
            part is not null
        );
        return string.Join(", ", parts.Select(part => Screen.Plain(part)));
    }

    /// <summary>An article's id as a person can tell it: an address whole, of a hash the first twelve digits.</summary>
    public static string ShortId(string articleId) =>
        articleId.Length == 64 && articleId.All(char.IsAsciiHexDigitLower) ? articleId[..12] : Screen.Plain(articleId);

    /// <summary>The beginning of a title, as much as tells it from others.</summary>
    public static string Short(string? title)
    {
        const int Most = 60;
        var plain = Screen.Plain(title);
        return plain.Length <= Most ? plain : plain[..Most].TrimEnd() + "...";
    }

    /// <summary>In quotation marks; words that stand in such marks already get no second pair.</summary>
    public static string Quote(string words) =>
        words.Length > 1 && words[0] is '"' or '\u201C' && words[^1] is '"' or '\u201D' && !HasMarksInside(words)
            ? words
            : $"\u201C{words}\u201D";

    private static bool HasMarksInside(string words) =>
        words.AsSpan(1, words.Length - 2).IndexOfAny("\"\u201C\u201D") >= 0;

    public static string Count(int number, string one, string? many = null) =>
        number == 1 ? $"1 {one}" : $"{number} {many ?? one + "s"}";
}
