using System.Collections.Immutable;
using Foresaid.Stories;
using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;

namespace Foresaid.Score.Stories;

/// <summary>Says in the gold's ids and words what a story says.</summary>
internal sealed class FindingsOfStory(RowMap map)
{
    /// <param name="asked">The story that was asked the gold's questions: all is taken from it but those proposed.</param>
    /// <param name="unasked">The same story, asked nothing.</param>
    public Findings Make(Story asked, Story unasked) =>
        new Findings
        {
            Claims = [.. asked.Claims.Select(claim => Ids(claim.Rows))],
            Pairs = [.. asked.Pairs.SelectMany(PairOf)],
            Asked = [.. asked.Questions.Where(question => question.Asked).Select(QuestionOf)],
            Proposed = [.. unasked.Questions.Where(question => !question.Asked).Select(QuestionOf)],
            Forecasts = [.. asked.Forecasts.Select(ForecastOf)],
            Families =
            [
                .. asked
                    .Families.Where(family => family.Kind != FamilyKind.Own)
                    .Select(family =>
                        family.Articles.Select(member => map.ArticleOf(member.Article)).ToImmutableArray()
                    ),
            ],
        } with
        {
            Strange = map.Strange.ToImmutableDictionary(StringComparer.Ordinal),
        };

    private ImmutableArray<string> Ids(IEnumerable<StoryRow> rows) => [.. rows.Select(map.Of).OfType<string>()];

    private IEnumerable<FoundPair> PairOf(StoryPair pair)
    {
        if (map.Of(pair.A) is { } a && map.Of(pair.B) is { } b)
            yield return new FoundPair(
                NameOf(pair.Type),
                a,
                b,
                NameOf(pair.Differs),
                pair.Change is { } change ? NameOf(change) : null
            );
    }

    private FoundQuestion QuestionOf(Question question) =>
        new(
            question.Words,
            NameOf(question.Type),
            [
                .. question.Lanes.Select(lane => new FoundLane(
                    [lane.Holder.Name, .. lane.Holder.Aliases],
                    [
                        .. lane.Answers.Select(answer => new FoundAnswer(
                            Ids(answer.Rows),
                            AnswerForm.Of(answer.Value),
                            answer.Move is { } move ? NameOf(move) : null
                        )),
                    ]
                )),
            ]
        );

    private FoundForecast ForecastOf(Forecast forecast) =>
        new(
            Ids(forecast.Rows),
            forecast.Refused is { } refusal ? NameOf(refusal) : null,
            forecast.Outcome is { } outcome ? NameOf(outcome.Value) : null,
            forecast.Outcome?.Fell is { } fell ? NameOf(fell) : null,
            forecast.Outcome is { } decided ? Ids(decided.Evidence) : []
        );

    /// <summary>The gold's word for a value.</summary>
    private static string NameOf(Enum value) =>
        value switch
        {
            Change.SpeakerLost => "speaker lost",
            Change.SpeakerChanged => "speaker changed",
            Refusal.NoTime => "no time and no end",
            Refusal.NotObservable => "not observable",
            OutcomeValue.CameTrue => "came true",
            OutcomeValue.ConditionNeverArose => "condition never arose",
            _ => value.ToString().ToLowerInvariant(),
        };
}
