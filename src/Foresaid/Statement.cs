using System.Collections.Immutable;

namespace Foresaid;

/// <summary>How much of a statement's content stands in quotation marks.</summary>
public enum Manner
{
    /// <summary>All of it.</summary>
    Direct,
    Mixed,
    Indirect,
}

/// <summary>What a statement does; product.md has the table, <c>specs/kind.md</c> the hard cases.</summary>
public enum Kind
{
    Report,
    Assessment,
    Forecast,
    Intention,
    Demand,
    Denial,
    Nondisclosure,
}

/// <summary>How sure a holder is.</summary>
public enum CertaintyValue
{
    Unknown,
    Possible,
    Probable,
    Certain,
}

/// <summary>Whether the main predicate is told as so or as not so.</summary>
public enum Polarity
{
    Positive,
    Negative,
}

/// <summary>How sure one holder is of a statement's content.</summary>
/// <param name="Holder">The name as in the chain; "outlet" where the outlet has no name.</param>
/// <param name="HolderId">A speaker's id, or "outlet".</param>
public sealed record HolderCertainty(string Holder, string HolderId, CertaintyValue Value, Polarity Polarity);

/// <summary>What people mean by an estimative word, as shares of one.</summary>
/// <param name="Low">0 to 1: lower quartile of the surveys, or the number the text gives.</param>
/// <param name="High">0 to 1: upper quartile.</param>
/// <param name="Word">As written, modifiers included.</param>
public sealed record Likelihood(decimal Low, decimal High, string Word);

/// <summary>What an if-part does to the content.</summary>
public enum ConditionType
{
    Open,

    /// <summary>The if-part is told as fact.</summary>
    Granted,
    EvenIf,
}

/// <summary>The clause that a content hangs on.</summary>
public sealed record Condition(ConditionType Type, TextSpan Span);

/// <summary>How far the thing that the content tells of has come.</summary>
public enum StatusValue
{
    Done,
    Underway,
    NotYet,
    Cancelled,
}

/// <summary>How far something has come, and of which law, charter or plan.</summary>
public sealed record Status(StatusValue Value, string? Instrument);

/// <summary>What a reader of the record should know of how a statement was told.</summary>
public enum Mark
{
    /// <summary>The sentence goes on in the voice of the one before.</summary>
    Carried,

    /// <summary>The link is not said.</summary>
    Implied,

    /// <summary>Taken for granted inside another.</summary>
    Presupposed,

    /// <summary>Two readings stand; both are kept.</summary>
    Ambiguous,
}

/// <summary>Who a statement rests on, in brief.</summary>
public sealed record SpeakerLine(string Name, string? Role, string? Affiliation);

/// <summary>One link of a chain: a speaker, or several joint ones.</summary>
/// <remarks>Written as a text when it is one, as a list when it is joint.</remarks>
public readonly record struct ChainLink
{
    private readonly ImmutableArray<string> _names;

    public ChainLink(ImmutableArray<string> names) => _names = names;

    public ChainLink(string name)
        : this([name]) { }

    public ImmutableArray<string> Names => _names.IsDefault ? [] : _names;
    public bool IsJoint => Names.Length > 1;

    public bool Equals(ChainLink other) => Names.AsSpan().SequenceEqual(other.Names.AsSpan());

    public override int GetHashCode() => Names.Length == 0 ? 0 : Names[0].GetHashCode(StringComparison.Ordinal);

    public override string ToString() => string.Join(" + ", Names);
}

/// <summary>One reported act of saying, writing, thinking or intending; or something the outlet foresees, judges or tells the state of in its own voice.</summary>
/// <remarks>Every array is in text order and may be empty, never default. A field that the text does not give is null.</remarks>
public sealed record Statement
{
    /// <summary>Forty hexadecimal digits, made of article, text hash and spans: it survives a rereading that finds the same words.</summary>
    public required string Id { get; init; }

    /// <summary>The statement in whose content this one stands; null when in none.</summary>
    public string? Within { get; init; }

    /// <summary>Who, as the text names them; empty when it does not say.</summary>
    public required ImmutableArray<TextSpan> Source { get; init; }

    /// <summary>The words that express the saying; empty in the outlet's own voice.</summary>
    public required ImmutableArray<TextSpan> Cue { get; init; }

    /// <summary>What was said; never empty.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }
    public required Zone Zone { get; init; }

    /// <summary>The innermost speaker, the first of them when joint; null when the text names none.</summary>
    public SpeakerLine? Speaker { get; init; }

    /// <summary>Ids of the innermost speakers.</summary>
    public ImmutableArray<string> Speakers { get; init; } = [];

    /// <summary>Several speak as one: none stands in for another.</summary>
    public bool Joint { get; init; }

    /// <summary>From the outermost to the innermost, the outlet left out unless it is itself the speaker.</summary>
    public ImmutableArray<ChainLink> Chain { get; init; } = [];

    /// <summary>Null in the outlet's own voice.</summary>
    public Manner? Manner { get; init; }
    public required Kind Kind { get; init; }

    /// <summary>One for each holder, from the outermost (the outlet) to the innermost.</summary>
    public ImmutableArray<HolderCertainty> Certainty { get; init; } = [];
    public Likelihood? Likelihood { get; init; }
    public Condition? Condition { get; init; }
    public Status? Status { get; init; }

    /// <summary>Ids of the statements whose certainty this one lowers.</summary>
    public ImmutableArray<string> Qualifies { get; init; } = [];

    /// <summary>When the speaker spoke.</summary>
    public Window? Said { get; init; }

    /// <summary>The time the content is about.</summary>
    public Window? About { get; init; }

    /// <summary>Ids of the time expressions inside source, cue and content.</summary>
    public ImmutableArray<string> Times { get; init; } = [];
    public ImmutableArray<string> Quantities { get; init; } = [];
    public ImmutableArray<Mark> Marks { get; init; } = [];

    /// <summary>0 to 1, calibrated; null while no calibration exists.</summary>
    public double? Margin { get; init; }

    /// <summary>For each field, the rule or model that decided it; sorted by field.</summary>
    public ImmutableSortedDictionary<string, string> Rules { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The chain by ids, joint ones in one list.</summary>
    public ImmutableArray<ImmutableArray<string>> Links { get; init; } = [];
}
