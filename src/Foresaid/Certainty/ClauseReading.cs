using System.Collections.Immutable;

namespace Foresaid.Certainty;

/// <summary>The main predicate of a content, seen through what stands above it ("is likely to", "there is a chance that", "plans to").</summary>
internal sealed record ClauseReading
{
    /// <summary>The uppermost predicate of the content; -1 when it is no clause.</summary>
    public int Top { get; init; } = -1;

    /// <summary>The predicate that the hedges and negations are about; the head noun when the content is no clause; -1 when there is none.</summary>
    public int Main { get; init; } = -1;

    /// <summary>From <see cref="Top"/> to <see cref="Main"/>.</summary>
    public ImmutableArray<int> Path { get; init; } = [];

    /// <summary>The weakest hedge on the path; certain where there is none.</summary>
    public CertaintyValue Value { get; init; } = CertaintyValue.Certain;
    public RuleId ValueRule { get; init; }
    public int Negations { get; init; }
    public RuleId PolarityRule { get; init; }

    /// <summary>Told on somebody's word: "reportedly".</summary>
    public bool Hearsay { get; init; }
    public bool Question { get; init; }

    /// <summary>"Should", "must", "need to": what ought to be.</summary>
    public bool Deontic { get; init; }

    /// <summary>A modal of possibility stands on the main predicate: "may", "could".</summary>
    public bool Modal { get; init; }

    /// <summary>The words place it ahead: "will", "is to", "is expected to".</summary>
    public bool Future { get; init; }

    /// <summary>"Would": ahead after a past cue, else hypothetical.</summary>
    public bool Would { get; init; }
    public bool Perfect { get; init; }
    public bool Progressive { get; init; }
    public bool Past { get; init; }
    public bool Passive { get; init; }

    /// <summary>"Has yet to", "not yet".</summary>
    public bool NotYet { get; init; }

    /// <summary>The last word on the path that tells an attitude of its subject ("plan", "hope", "refuse"); null when none does.</summary>
    public string? Attitude { get; init; }

    /// <summary>The subject of the main predicate, or of what controls it; -1 when the text gives none.</summary>
    public int Subject { get; init; } = -1;

    /// <summary>The act wanted is another's: "wants the bank to".</summary>
    public bool Another { get; init; }
}
