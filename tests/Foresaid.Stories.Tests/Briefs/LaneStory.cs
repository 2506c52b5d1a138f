using System.Collections.Immutable;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Tests.Briefs;

/// <summary>One answer as a test gives it.</summary>
/// <param name="Said">Null: the article has no date either.</param>
/// <param name="Named">False: each saying is a lane of its own.</param>
internal sealed record Saying(
    string Holder,
    string? Said,
    AnswerValue Value,
    CertaintyValue Sure = CertaintyValue.Certain,
    Move? Move = null,
    bool Named = true
);

/// <summary>A story of one question, made by hand from sayings: one article each.</summary>
internal static class LaneStory
{
    public static readonly DateOnly AsOf = DateOnly.MaxValue;

    public static WindowAnswer Days(string? from, string? to, Edge edge = Edge.Firm) =>
        new(new Window(Day(from), Day(to), edge, "by-hand"));

    public static FigureAnswer Figure(decimal? low, decimal? high) => new(low, high, "delegate");

    public static PolarityAnswer Yes { get; } = new(Polarity.Positive);
    public static PolarityAnswer No { get; } = new(Polarity.Negative);

    public static Story Of(
        string words,
        QuestionType type,
        IReadOnlyList<Saying> sayings,
        string? organiser = null,
        AnswerValue? came = null
    ) => Of([(words, type, sayings, organiser, came)]);

    public static Story Of(
        IReadOnlyList<(
            string Words,
            QuestionType Type,
            IReadOnlyList<Saying> Sayings,
            string? Organiser,
            AnswerValue? Came
        )> questions
    )
    {
        var readings = questions.SelectMany((one, q) => one.Sayings.Select((saying, n) => Read(saying, q, n))).ToList();
        var story = HandStory.Bare(readings, AsOf);
        var byQuote = story.Rows.ToDictionary(row => row.Quote);
        return story with
        {
            Questions =
            [
                .. questions.Select(
                    (one, q) =>
                        Question(
                            one.Words,
                            one.Type,
                            [.. one.Sayings.Select((saying, n) => (saying, byQuote[Quote(q, n)]))],
                            one.Organiser,
                            one.Came
                        )
                ),
            ],
        };
    }

    private static string Quote(int question, int number) => $"it was to be so in case {question} and telling {number}";

    private static Reading Read(Saying saying, int question, int number) =>
        new Told(
            $"Paper {number % 7}",
            saying.Said,
            $"{saying.Holder} said {Quote(question, number)}.",
            $"Report {question}.{number}"
        )
            .Speaker("s1", saying.Holder, SpeakerType.Body, named: saying.Named)
            .Says("s1", saying.Holder, "said", Quote(question, number), Kind.Forecast, saying.Sure)
            .Read();

    private static Question Question(
        string words,
        QuestionType type,
        IReadOnlyList<(Saying Saying, StoryRow Row)> told,
        string? organiser,
        AnswerValue? came
    )
    {
        var lanes = told.GroupBy(pair => pair.Row.Holders[0].Key)
            .Select(lane => new Lane(
                lane.First().Row.Holders[0],
                lane.First().Saying.Holder == organiser,
                [.. lane.OrderBy(pair => pair.Saying.Said, StringComparer.Ordinal).Select(Answer)]
            ))
            .OrderByDescending(lane => lane.IsOrganiser)
            .ThenByDescending(lane => lane.Answers.Length)
            .ThenBy(lane => lane.Holder.Name, StringComparer.Ordinal)
            .ToImmutableArray();
        return new Question(
            words,
            words,
            type,
            lanes.FirstOrDefault(lane => lane.IsOrganiser)?.Holder,
            false,
            lanes,
            told.Count,
            came is null ? null : new QuestionOutcome(came, null, Fell.In, true, [told[^1].Row], false)
        );
    }

    private static Answer Answer((Saying Saying, StoryRow Row) pair) =>
        new(null, pair.Row.Article.Published, pair.Saying.Value, pair.Saying.Sure, pair.Saying.Move, 1, [pair.Row]);

    private static DateOnly? Day(string? day) => day is null ? null : HandStory.Day(day);
}
