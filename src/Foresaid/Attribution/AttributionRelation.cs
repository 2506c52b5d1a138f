using System.Collections.Immutable;

namespace Foresaid.Attribution;

/// <summary>One link of text between who said, how it was said, and what: spans, and the tokens that head them.</summary>
/// <remarks>Heads are token indices, -1 where there is none. Spans are in text order. Nothing here says who the source is: Speakers does.</remarks>
public sealed record AttributionRelation
{
    public required ImmutableArray<TextSpan> Source { get; init; }
    public required ImmutableArray<TextSpan> Cue { get; init; }
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>The verb group of the cue alone, without an addressee; the empty span where there is no cue.</summary>
    public TextSpan CueCore { get; init; }

    /// <summary>Heads of the noun phrases in the source, outermost link first: one for each link of the chain that this attribution
    /// itself names ("the agency quoted him as saying": agency, him). Joint speakers are the head and its conjuncts, given by the head alone.</summary>
    public ImmutableArray<int> SourceHeads { get; init; } = [];

    /// <summary>The main word of the cue; -1 in the outlet's own voice.</summary>
    public required int CueHead { get; init; }

    /// <summary>The main predicate of the content; -1 when the content is no clause.</summary>
    public required int ContentHead { get; init; }

    /// <summary>Index, in the same list, of the attribution in whose content this one stands; -1 when in none.</summary>
    public int Within { get; init; } = -1;

    /// <summary>How the cue stands to its content.</summary>
    public required Voice Voice { get; init; }
    public Manner? Manner { get; init; }
    public ImmutableArray<Mark> Marks { get; init; } = [];

    /// <summary>The rule that found it.</summary>
    public required RuleId Rule { get; init; }
}

/// <summary>Who is heard in an attribution.</summary>
public enum Voice
{
    /// <summary>A source is named or meant: "X said", "according to X".</summary>
    Sourced,

    /// <summary>A cue without a source: "is expected to", "reportedly".</summary>
    Agentless,

    /// <summary>No cue: the outlet's own forecast, judgement, status or qualification.</summary>
    Own,
}
