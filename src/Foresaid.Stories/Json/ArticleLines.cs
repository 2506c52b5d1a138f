using System.Collections.Immutable;

namespace Foresaid.Stories.Json;

/// <summary>A row of <c>foresaid story list</c>.</summary>
/// <param name="About">Names, words and dates that define it; empty for all articles as one story.</param>
/// <param name="Articles">How many belong to it and were published by the day of asking.</param>
/// <param name="First">First day of publication; null where no article has a date.</param>
/// <param name="Organiser">Of the story's questions with the most origins; null when nobody is known to be it.</param>
public sealed record StoryLine(
    string Story,
    string About,
    int Articles,
    DateOnly? First,
    DateOnly? Last,
    string? Organiser
);

/// <summary>The row of <c>foresaid story show</c>: a story with its articles.</summary>
public sealed record StoryShownLine(
    string Story,
    string About,
    int Articles,
    DateOnly? First,
    DateOnly? Last,
    string? Organiser,
    ImmutableArray<MemberLine> Members
);

/// <summary>An article of a story, and why it belongs to it.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Why">In words: what it shares with the story's definition, or who decided.</param>
public sealed record MemberLine(
    string ArticleId,
    string? Url,
    double Score,
    string Why,
    string? Outlet,
    string? Title,
    Published? Published
);

/// <summary>A row of <c>foresaid search</c> that is an article whose words were found outside its statements.</summary>
/// <param name="Snippet">The sentence with the words.</param>
public sealed record ArticleHitLine(
    string ArticleId,
    string? Url,
    string? Title,
    string Snippet,
    string? Outlet,
    Published? Published
);

/// <summary>A row of <c>foresaid search</c> that is a statement.</summary>
/// <param name="snippet">The sentence with the words.</param>
public sealed class StatementHitLine(ArticleFacts article, Statement statement, string quote, string snippet)
    : RefLine(article, statement, quote)
{
    [System.Text.Json.Serialization.JsonPropertyOrder(20)]
    public string Snippet => snippet;
}
