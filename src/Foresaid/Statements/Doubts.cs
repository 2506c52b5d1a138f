using System.Collections.Immutable;
using System.Globalization;
using Foresaid.Syntax;

namespace Foresaid.Statements;

/// <summary>What a person should know of a whole reading, in words.</summary>
internal static class Doubts
{
    public static string TooLong(int length, int limit) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"left unread: {length} characters, more than the {limit} that are read"
        );

    public static string NotEnglish(string? declared) =>
        declared is { Length: > 0 } && !IsEnglishTag(declared)
            ? $"left unread: not English (declared as {declared})"
            : "left unread: not English by its words";

    public static string Empty => "the text is empty";

    /// <summary>True for "en" and its regions.</summary>
    public static bool IsEnglishTag(string tag) =>
        tag.Equals("en", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("en-", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("en_", StringComparison.OrdinalIgnoreCase)
        || tag.Equals("english", StringComparison.OrdinalIgnoreCase);

    /// <summary>The doubts of an article that was read.</summary>
    public static ImmutableArray<string> Of(
        Article article,
        ImmutableArray<Paragraph> paragraphs,
        ImmutableArray<TimeExpression> times
    )
    {
        var doubts = ImmutableArray.CreateBuilder<string>();
        if (article.Published is null)
        {
            var open = times.Count(time => time.Window is null && time.Type is TimeType.Date or TimeType.Time);
            doubts.Add(
                open == 0
                    ? "no publication date found"
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"no publication date found: {open} expressions of time stay without a window"
                    )
            );
        }
        else if (article.Published.Day is null)
        {
            doubts.Add("the publication date is not one day");
        }
        if (new QuotedText(article.Text, paragraphs).Unclosed)
            doubts.Add("a quotation opens and never closes");
        return doubts.ToImmutable();
    }
}
