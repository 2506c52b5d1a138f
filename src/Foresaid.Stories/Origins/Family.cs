using System.Collections.Immutable;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Origins;

/// <summary>How the articles of a family hang together.</summary>
public enum FamilyKind
{
    /// <summary>The same text, or nearly.</summary>
    Copy,

    /// <summary>Told anew from another article, by its own credit or by shared text.</summary>
    Rewrite,

    /// <summary>One article that rests on none of the others.</summary>
    Own,
}

/// <summary>Articles that rest on one text.</summary>
/// <param name="Id">Made of its first article; the same whatever the order of adding.</param>
/// <param name="Articles">First published first.</param>
/// <param name="Evidence">The credit lines and shares that show it, in words.</param>
public sealed record Family(
    string Id,
    FamilyKind Kind,
    ImmutableArray<FamilyMember> Articles,
    ImmutableArray<string> Evidence
);

/// <summary>An article in its family.</summary>
/// <param name="Shared">0 to 1: how much of its text stands in the family's first article.</param>
public sealed record FamilyMember(StoryArticle Article, double Shared);

/// <summary>What shows that a statement rests on another.</summary>
public enum RestKind
{
    /// <summary>The same words in a copy of the text.</summary>
    Copy,

    /// <summary>A credit or citation of the other's outlet.</summary>
    Credit,

    /// <summary>The same speaker, at the same time, saying the same but for one thing.</summary>
    Saying,

    /// <summary>An unnamed speaker on a named occasion, at which a named one said the same.</summary>
    Occasion,

    /// <summary>A headline that says what its own text says.</summary>
    Headline,

    /// <summary>The same words, in quotation marks or told by nobody.</summary>
    Words,

    /// <summary>Told by nobody in an article that has other sayings from the same text.</summary>
    Followed,
}

/// <summary>One statement rests on another: published later, and credited to it, sharing its text, or telling the same saying.</summary>
/// <param name="Why">In words: the credit, the shared text, or the one speaker and day.</param>
/// <param name="Verbatim">True for a copy: the words are the same, nothing was told anew.</param>
public sealed record Rest(StoryRow On, StoryRow Row, string Why, bool Verbatim)
{
    public RestKind Kind { get; init; }
}

/// <summary>What makes an origin one.</summary>
public enum OriginKind
{
    Family,

    /// <summary>A dated occasion that the texts name.</summary>
    Briefing,

    /// <summary>One named speaker's one saying.</summary>
    Speaker,

    /// <summary>An outlet's own voice.</summary>
    Own,

    /// <summary>Unnamed speakers without a named occasion: independence unknown, counted apart and never added.</summary>
    Unknown,
}

/// <summary>One independent start of a claim.</summary>
/// <param name="Rows">First published first.</param>
public sealed record Origin(string Id, OriginKind Kind, ImmutableArray<StoryRow> Rows);
