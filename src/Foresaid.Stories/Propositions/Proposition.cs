using System.Collections.Immutable;

namespace Foresaid.Stories.Propositions;

/// <summary>What a content says, made comparable: who does what to whom, where, how much. Never shown, only compared.</summary>
/// <remarks>Polarity, certainty and times are not part of it: two statements that differ in them say the same of the same.
/// All arrays are sorted and without doubles, never default.</remarks>
public sealed record Proposition
{
    public static Proposition Empty { get; } = new();

    /// <summary>Lemma of the main predicate; empty where none was found ("Quota met" has one, "the speech" has none).</summary>
    public string Predicate { get; init; } = "";

    /// <summary>True where the predicate is a verb of its own, not a noun or adjective of a phrase without one.</summary>
    public bool IsVerbal { get; init; }

    /// <summary>The class of verbs and nouns that the predicate belongs to ("open" for open, begin, convene); its own lemma where it is in none.</summary>
    public string PredicateClass { get; init; } = "";

    /// <summary>+1, or -1 where the predicate is the opposite of its class ("miss" against "meet", "close" against "open").</summary>
    public int Sense { get; init; } = 1;

    /// <summary>True where the words themselves negate ("no train", "had not", "nobody").</summary>
    public bool IsNegated { get; init; }

    /// <summary>Content lemmas of the one who does it.</summary>
    public ImmutableArray<string> Agent { get; init; } = [];

    /// <summary>Content lemmas of what it is done to.</summary>
    public ImmutableArray<string> Patient { get; init; } = [];

    /// <summary>Lemmas of names of places that the content puts it in.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Every content lemma, names and the predicate's class included; words of time and figures left out.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>Those of <see cref="Terms"/> that are written as names.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>In text order.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];
}

/// <summary>A number of something, for comparing.</summary>
/// <param name="Low">Inclusive; null when open.</param>
/// <param name="High">Inclusive; null when open.</param>
/// <param name="Unit">Lemma of what is counted; null when not said.</param>
public readonly record struct Figure(decimal? Low, decimal? High, string? Unit, bool Approximate);
