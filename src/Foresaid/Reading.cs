using System.Collections.Immutable;

namespace Foresaid;

/// <summary>How sure the text is that a predicate's happening is so.</summary>
/// <param name="Factuality">-3.0 (certainly not) to 3.0 (certainly), the scale of the UW and UDS-IH2 sets.</param>
public sealed record Predicate(TextSpan Span, string Lemma, double Factuality);

/// <summary>All that was read from one article. Immutable; every row points at spans of its text.</summary>
public sealed record Reading
{
    public required Article Article { get; init; }

    /// <summary>Name and version of the reader that made it.</summary>
    public required string ReaderVersion { get; init; }
    public required ImmutableArray<TextSpan> Paragraphs { get; init; }
    public required ImmutableArray<TextSpan> Sentences { get; init; }
    public required ImmutableArray<TimeExpression> Times { get; init; }
    public required ImmutableArray<Quantity> Quantities { get; init; }
    public required ImmutableArray<Speaker> Speakers { get; init; }
    public required ImmutableArray<Statement> Statements { get; init; }

    /// <summary>Empty unless asked for.</summary>
    public ImmutableArray<Predicate> Predicates { get; init; } = [];

    /// <summary>What a person should know of the whole reading: no date found, a quote that never closes, a language not read.</summary>
    public required ImmutableArray<string> Doubts { get; init; }

    /// <summary>The same reading, with what was in doubt already before the reader saw the text (a page without a date) set first.</summary>
    public Reading WithDoubts(ImmutableArray<string> found) =>
        found.IsDefaultOrEmpty ? this : this with { Doubts = [.. found.Union(Doubts)] };
}
