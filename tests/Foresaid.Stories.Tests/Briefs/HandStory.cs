namespace Foresaid.Stories.Tests.Briefs;

/// <summary>A small story made by hand: a bridge, its ministry, an engineer, a wire and two papers.</summary>
internal static class HandStory
{
    public static DateOnly Day(string day) => DateOnly.Parse(day, null);

    public static Window Window(string from, string to, Edge edge = Edge.Firm) =>
        new(Day(from), Day(to), edge, "by-hand");

    public static IReadOnlyList<Reading> All() => [Early(), Wire(), Late(), Undated()];

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
