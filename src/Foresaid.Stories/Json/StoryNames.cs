using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Foresaid.Json;
using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Timelines;

namespace Foresaid.Stories.Json;

/// <summary>The contract's words for the values of a story.</summary>
internal static class StoryNames
{
    public static ImmutableArray<JsonConverter> All { get; } =
    [
        VocabularyConverters.Named<QuestionType>([
            (QuestionType.When, "when"),
            (QuestionType.Whether, "whether"),
            (QuestionType.HowMany, "howmany"),
            (QuestionType.Who, "who"),
        ]),
        VocabularyConverters.Named<Move>([
            (Move.Earlier, "earlier"),
            (Move.Later, "later"),
            (Move.Narrower, "narrower"),
            (Move.Wider, "wider"),
            (Move.Firmer, "firmer"),
            (Move.Softer, "softer"),
            (Move.Reversed, "reversed"),
            (Move.Withdrawn, "withdrawn"),
        ]),
        VocabularyConverters.Named<Fell>([(Fell.In, "in"), (Fell.Near, "near"), (Fell.Out, "out")]),
        VocabularyConverters.Named<PairType>([
            (PairType.Conflict, "conflict"),
            (PairType.Disagreement, "disagreement"),
            (PairType.Retelling, "retelling"),
        ]),
        VocabularyConverters.Named<Differs>([
            (Differs.Figure, "figure"),
            (Differs.Time, "time"),
            (Differs.Place, "place"),
            (Differs.Speaker, "speaker"),
            (Differs.Polarity, "polarity"),
            (Differs.Certainty, "certainty"),
            (Differs.Role, "role"),
            (Differs.Instrument, "instrument"),
        ]),
        VocabularyConverters.Named<Change>([
            (Change.Harder, "harder"),
            (Change.Softer, "softer"),
            (Change.Narrowed, "narrowed"),
            (Change.Widened, "widened"),
            (Change.SpeakerLost, "speaker lost"),
            (Change.SpeakerChanged, "speaker changed"),
            (Change.Turned, "turned"),
        ]),
        VocabularyConverters.Named<FamilyKind>([
            (FamilyKind.Copy, "copy"),
            (FamilyKind.Rewrite, "rewrite"),
            (FamilyKind.Own, "own"),
        ]),
        VocabularyConverters.Named<OriginKind>([
            (OriginKind.Family, "family"),
            (OriginKind.Briefing, "briefing"),
            (OriginKind.Speaker, "speaker"),
            (OriginKind.Own, "own"),
            (OriginKind.Unknown, "unknown"),
        ]),
        VocabularyConverters.Named<EntryStatus>([
            (EntryStatus.Done, "done"),
            (EntryStatus.Underway, "underway"),
            (EntryStatus.NotYet, "notyet"),
            (EntryStatus.Cancelled, "cancelled"),
            (EntryStatus.Expected, "expected"),
        ]),
        VocabularyConverters.Named<ForecastState>([
            (ForecastState.Open, "open"),
            (ForecastState.Due, "due"),
            (ForecastState.Decided, "decided"),
            (ForecastState.Refused, "refused"),
        ]),
        VocabularyConverters.Named<Refusal>([
            (Refusal.NoTime, "no time and no end"),
            (Refusal.NotObservable, "not observable"),
            (Refusal.Truism, "truism"),
            (Refusal.Motives, "motives"),
        ]),
        VocabularyConverters.Named<DecisionState>([
            (DecisionState.Stands, "stands"),
            (DecisionState.Undone, "undone"),
            (DecisionState.Loose, "loose"),
        ]),
        VocabularyConverters.Named<OutcomeValue>([
            (OutcomeValue.CameTrue, "came true"),
            (OutcomeValue.Half, "half"),
            (OutcomeValue.Failed, "failed"),
            (OutcomeValue.Undisclosed, "undisclosed"),
            (OutcomeValue.ConditionNeverArose, "condition never arose"),
        ]),
    ];
}
