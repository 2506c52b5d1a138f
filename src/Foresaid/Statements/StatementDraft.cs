using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Certainty;

namespace Foresaid.Statements;

/// <summary>One attribution with all that the stages before found about it; a statement in the making.</summary>
internal sealed class StatementDraft
{
    public required AttributionRelation Attribution { get; init; }
    public required Judgement Judgement { get; init; }
    public required CueReading Cue { get; init; }
    public required ClauseReading Clause { get; init; }

    /// <summary>Ids from the outermost link to the innermost; empty when the text names nobody.</summary>
    public required ImmutableArray<ImmutableArray<string>> Links { get; init; }

    /// <summary>The innermost speakers, in the order of the text.</summary>
    public required ImmutableArray<Speaker> Speakers { get; init; }

    /// <summary>Token range of the sentence in which the content begins.</summary>
    public required int Sentence { get; init; }
    public required int Paragraph { get; init; }
    public required Zone Zone { get; init; }

    public Window? Said { get; set; }
    public Window? About { get; set; }
    public bool Implied { get; set; }
    public Kind Kind { get; set; }
    public bool Qualifying { get; set; }

    /// <summary>A later sentence tells that nobody could check it.</summary>
    public bool Qualified { get; set; }
    public Dictionary<string, string> Rules { get; } = new(StringComparer.Ordinal);

    public bool IsSourced => Attribution.Voice == Voice.Sourced;

    /// <summary>The content's time lies ahead by its words.</summary>
    public bool LooksAhead =>
        Clause.Future
        || (Clause.Would && Cue.Past)
        || Cue.Entry.Kind is Foresaid.Kind.Forecast or Foresaid.Kind.Intention;
}
