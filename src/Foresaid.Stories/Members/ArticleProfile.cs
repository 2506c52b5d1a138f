using System.Collections.Immutable;

namespace Foresaid.Stories.Members;

/// <summary>A word that tells what an article is about.</summary>
/// <param name="Word">Its lemma in lower case.</param>
/// <param name="Count">How often it stands there.</param>
/// <param name="IsName">True where it is mostly written as a name.</param>
/// <param name="Leads">True where it stands in the title or the first sentences.</param>
public sealed record ProfileTerm(string Word, int Count, bool IsName, bool Leads);

/// <summary>Days that a text names ("7 July 2012", "May 2031"), first and last inclusive.</summary>
public readonly record struct NamedDays(DateOnly First, DateOnly Last);

/// <summary>What an article is about, made comparable: its names and telling words, and the days it names.</summary>
/// <remarks>Made of the article's reading alone, so that it can be kept beside it.</remarks>
public sealed record ArticleProfile
{
    /// <summary>Id of the article; empty for the words that define a story.</summary>
    public required string Article { get; init; }

    /// <summary>First day it can have been printed; null for the undated.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Sorted by word, each once. Words that every text has are not among them.</summary>
    public required ImmutableArray<ProfileTerm> Terms { get; init; }

    /// <summary>Sorted, each once.</summary>
    public required ImmutableArray<NamedDays> Days { get; init; }
}
