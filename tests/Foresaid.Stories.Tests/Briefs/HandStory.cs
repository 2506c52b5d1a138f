using Foresaid.Stories.Claims;
using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Timelines;

namespace Foresaid.Stories.Tests.Briefs;

/// <summary>A small story made by hand: a bridge, its ministry, an engineer, a wire and two papers. What the stages would find is
/// given too, so that a test of the brief tests the brief alone.</summary>
internal static class HandStory
{
    public static DateOnly Day(string day) => DateOnly.Parse(day, null);

    public static Window Window(string from, string to, Edge edge = Edge.Firm) =>
        new(Day(from), Day(to), edge, "by-hand");

    public static readonly DateOnly AsOf = new(2031, 6, 1);

    public static IReadOnlyList<Reading> All() => [Early(), Wire(), Late(), Undated()];

    /// <summary>Articles, rows and cast alone.</summary>
    public static Story Bare(IEnumerable<Reading> readings, DateOnly? asOf = null) =>
        new StoryMaker().Make(
            new StoryInput("bridge", [.. readings.Select(reading => new StoryArticle(reading))], asOf ?? AsOf)
        ) with
        {
            Claims = [],
            Pairs = [],
            Questions = [],
            Forecasts = [],
            Timeline = [],
        };

    /// <summary>With lanes, moves, a retelling, a disagreement, forecasts of every state and a timeline.</summary>
    public static Story Whole(IEnumerable<Reading>? readings = null)
    {
        var bare = Bare(readings ?? All());
        StoryRow Row(string quote) => bare.Rows.Single(row => row.Quote == quote);
        var (early, day) = (Row("The bridge will open in early May"), Row("the bridge would open on 9 May"));
        var (mid, never) = (Row("it is likely to open in mid-May if the cables arrive"), Row("it may never open"));
        var (opened, tested) = (Row("The bridge opened on Friday"), Row("40 cables have been tested"));
        var (arrived, tolls) = (Row("the cables had arrived on 5 May"), Row("tolls would be low"));
        var second = Row("the second bridge would follow next year");
        Answer Says(StoryRow row, Move? move = null) =>
            new(null, row.Article.Published, new WindowAnswer(row.Statement.About!), row.Held!.Value, move, 1, [row]);
        Forecast Foreseen(
            StoryRow row,
            ForecastState state,
            Refusal? refused = null,
            ForecastOutcome? outcome = null
        ) =>
            new(
                row.Id,
                row.Holders,
                "q",
                row.Quote,
                row.Statement.About,
                row.Statement.Likelihood,
                null,
                state,
                refused is null ? "a rule" : null,
                refused,
                outcome,
                [row]
            );
        return bare with
        {
            Claims =
            [
                new Claim(
                    "c1",
                    early.Quote,
                    [early, day, mid],
                    [new Origin("o1", OriginKind.Speaker, [early, day]), new Origin("o2", OriginKind.Speaker, [mid])],
                    [.. early.Holders, .. mid.Holders]
                ),
            ],
            Pairs =
            [
                new StoryPair(PairType.Retelling, "", mid, day, Differs.Certainty, Change.Harder, ""),
                new StoryPair(PairType.Disagreement, "", tested, arrived, Differs.Figure, null, ""),
            ],
            Questions =
            [
                new Question(
                    "0123456789abcdef",
                    "When will the bridge open?",
                    QuestionType.When,
                    early.Holders[0],
                    false,
                    [
                        new Lane(early.Holders[0], true, [Says(early), Says(day, Move.Narrower)]),
                        new Lane(mid.Holders[0], false, [Says(mid)]),
                    ],
                    2,
                    new QuestionOutcome(
                        new WindowAnswer(Window("2031-05-09", "2031-05-09")),
                        null,
                        Fell.In,
                        true,
                        [opened],
                        false
                    )
                ),
            ],
            Forecasts =
            [
                Foreseen(
                    mid,
                    ForecastState.Decided,
                    outcome: new ForecastOutcome(OutcomeValue.Failed, Fell.Out, true, [opened], false)
                ),
                Foreseen(never, ForecastState.Refused, Refusal.NoTime),
                Foreseen(tolls, ForecastState.Due),
                Foreseen(second, ForecastState.Open),
            ],
            Timeline =
            [
                new TimelineEntry(
                    Window("2031-05-09", "2031-05-09"),
                    EntryStatus.Done,
                    opened.Quote,
                    opened.Holders,
                    false,
                    false,
                    [opened]
                ),
                new TimelineEntry(null, EntryStatus.Done, tested.Quote, tested.Holders, false, true, [tested]),
            ],
        };
    }

    public static Reading Early() =>
        new Told(
            "River Gazette",
            "2031-03-02",
            "The bridge will open in early May, the Ministry of Bridges (MOB) said. Ana Ruiz, an engineer at Span Institute, "
                + "thinks it is likely to open in mid-May if the cables arrive. Some drivers say it may never open. "
                + "The ministry said that 40 cables have been tested. That figure could not be independently verified.",
            "Bridge to open in May",
            "https://gazette.example/bridge"
        )
            .Speaker("s1", "Ministry of Bridges", SpeakerType.Body, aliases: "MOB")
            .Speaker("s2", "Ana Ruiz", role: "an engineer", of: "Span Institute")
            .Speaker("s3", "Some drivers", SpeakerType.Group, named: false)
            .Time("in early May", Window("2031-05-01", "2031-05-10", Edge.Soft))
            .Time("in mid-May", Window("2031-05-11", "2031-05-20", Edge.Soft))
            .Says(
                "s1",
                "the Ministry of Bridges (MOB)",
                "said",
                "The bridge will open in early May",
                Kind.Intention,
                also: s => s with { About = Window("2031-05-01", "2031-05-10", Edge.Soft) }
            )
            .Says(
                "s2",
                "Ana Ruiz, an engineer at Span Institute",
                "thinks",
                "it is likely to open in mid-May if the cables arrive",
                Kind.Forecast,
                CertaintyValue.Probable,
                s =>
                    s with
                    {
                        About = Window("2031-05-11", "2031-05-20", Edge.Soft),
                        Likelihood = new Likelihood(0.6m, 0.75m, "likely"),
                        Condition = new Condition(ConditionType.Open, Within(s, "if the cables arrive".Length)),
                    }
            )
            .Says("s3", "Some drivers", "say", "it may never open", Kind.Forecast, CertaintyValue.Possible)
            .Says("s1", "The ministry", "said", "40 cables have been tested")
            .Qualified("That figure could not be independently verified")
            .Read();

    public static Reading Wire() =>
        new Told(
            "Delta Wire",
            "2031-04-20",
            "The MOB told Delta Wire on Sunday that the bridge would open on 9 May. The minister, Jon Hale, was quoted by "
                + "the MOB as saying that tolls would be low.",
            "Bridge opens 9 May, ministry says"
        )
            .Speaker("s1", "MOB", SpeakerType.Body)
            .Speaker("s2", "Jon Hale", role: "The minister")
            .Time("on 9 May", Window("2031-05-09", "2031-05-09"))
            .Says(
                "s1",
                "The MOB",
                "told Delta Wire",
                "the bridge would open on 9 May",
                Kind.Intention,
                also: s => s with { About = Window("2031-05-09", "2031-05-09") }
            )
            .Says(
                "s1>s2",
                "The minister, Jon Hale",
                "was quoted by the MOB as saying",
                "tolls would be low",
                Kind.Intention
            )
            .Read();

    public static Reading Late() =>
        new Told(
            "River Gazette",
            "2031-05-10",
            "The bridge opened on Friday. Ana Ruiz of the Span Institute said the cables had arrived on 5 May.",
            "It is open"
        )
            .Speaker("s1", "Ana Ruiz", of: "the Span Institute")
            .Time("on 5 May", Window("2031-05-05", "2031-05-05"))
            .Says(
                "",
                null,
                null,
                "The bridge opened on Friday",
                also: s =>
                    s with
                    {
                        About = Window("2031-05-09", "2031-05-09"),
                        Status = new Status(StatusValue.Done, null),
                    }
            )
            .Says(
                "s1",
                "Ana Ruiz of the Span Institute",
                "said",
                "the cables had arrived on 5 May",
                also: s => s with { About = Window("2031-05-05", "2031-05-05") }
            )
            .Read();

    public static Reading Undated() =>
        new Told(null, null, "Officials said the second bridge would follow next year.")
            .Speaker("s1", "Officials", SpeakerType.Group, named: false)
            .Time("next year", null)
            .Says("s1", "Officials", "said", "the second bridge would follow next year", Kind.Forecast)
            .Doubt("No date of publication was found.")
            .Read();

    private static Told Qualified(this Told told, string content)
    {
        var warned = told.Last;
        return told.Says("outlet", null, null, content, also: s => s with { Qualifies = [warned] });
    }

    private static TextSpan Within(Statement statement, int length)
    {
        var end = statement.Content[^1].End;
        return new TextSpan(end - length, end);
    }
}
