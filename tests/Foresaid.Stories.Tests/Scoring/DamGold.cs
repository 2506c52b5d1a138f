using Foresaid.Score.Stories;

namespace Foresaid.Stories.Tests.Scoring;

/// <summary>A gold story of a dam in four articles, the second a copy of the first.</summary>
internal static class DamGold
{
    private const string Articles = """
        {"id":"a1","url":"https://wire.example/1","outlet":"River Wire","title":"Dam","published":"2031-05-02","text":"Dam to open in June\n\nThe dam will open in June, the Water Board said. Nobody knows how glad people will be, the board said. The gates are sound, the board said."}
        {"id":"a2","url":"https://copy.example/1","outlet":"Valley Post","title":"Dam","published":"2031-05-02","text":"News\n\nThe dam will open in June, the Water Board said. Nobody knows how glad people will be, the board said. The gates are sound, the board said."}
        {"id":"a3","url":"https://other.example/1","outlet":"Hill Echo","title":"Dam","published":"2031-05-04","text":"The dam may open in June, the Water Board told River Wire. The gates are not sound, Ada Brook said. It will open in July, Brook said."}
        {"id":"a4","url":"https://other.example/2","outlet":"Hill Echo","title":"Dam","published":"2031-07-04","text":"The dam opened on Tuesday, the Board of Water said."}
        """;

    private static readonly string Gold = $$$"""
        {"story":"dam","about":"the dam","asOf":"2031-08-01","organiser":"Water Board","notes":"",
        "statements":[
        {{{Statement("s0", "a1", "Dam to open in June", "", "", "River Wire", "outlet")}}},
        {{{Statement("s1", "a1", "The dam will open in June", "the Water Board", "said", "Water Board")}}},
        {{{Statement(
            "s2",
            "a1",
            "Nobody knows how glad people will be",
            "the board",
            "said",
            "Water Board",
            kind: "forecast"
        )}}},
        {{{Statement("s3", "a1", "The gates are sound", "the board", "said", "Water Board")}}},
        {{{Statement("s4", "a2", "The dam will open in June", "the Water Board", "said", "Water Board")}}},
        {{{Statement(
            "s5",
            "a2",
            "Nobody knows how glad people will be",
            "the board",
            "said",
            "Water Board",
            kind: "forecast"
        )}}},
        {{{Statement("s6", "a2", "The gates are sound", "the board", "said", "Water Board")}}},
        {{{Statement(
            "s7",
            "a3",
            "The dam may open in June",
            "the Water Board",
            "told River Wire",
            "Water Board",
            sure: "possible"
        )}}},
        {{{Statement("s8", "a3", "The gates are not sound", "Ada Brook", "said", "Ada Brook", "person", polarity: "-")}}},
        {{{Statement("s9", "a3", "It will open in July", "Brook", "said", "Ada Brook", "person", kind: "forecast")}}},
        {{{Statement("s10", "a4", "The dam opened on Tuesday", "the Board of Water", "said", "Board of Water")}}}],
        "people":[["Water Board","Board of Water"]],
        "claims":[{"claim":"c1","words":"","statements":["s1","s4","s7"],"origins":[],"arguable":false},
          {"claim":"c2","words":"","statements":["s3","s6","s8"],"origins":[],"arguable":false},
          {"claim":"c3","words":"","statements":["s9","s10"],"origins":[],"arguable":true}],
        "families":[{"family":"f1","kind":"copy","articles":["a1","a2"],"evidence":""},{"family":"f2","kind":"rewrite","articles":["a1","a3"],"evidence":""}],
        "questions":[{"question":"q1","words":"When will the dam open?","type":"when","organiser":"Water Board","lanes":[
          {"holder":"Water Board","organiser":true,"answers":[
            {"statements":["s1","s4"],"answer":{"window":{"earliest":"2031-06-01","latest":"2031-06-30","edge":"firm"}},"certainty":"certain","move":null},
            {"statements":["s10"],"answer":{"window":{"earliest":"2031-07-01","latest":"2031-07-01","edge":"firm"}},"certainty":"certain","move":"later"}]},
          {"holder":"Ada Brook","organiser":false,"answers":[
            {"statements":["s9"],"answer":{"window":{"earliest":"2031-07-01","latest":"2031-07-31","edge":"firm"}},"certainty":"certain","move":null}]}],"outcome":null}],
        "pairs":[{"type":"conflict","a":"s3","b":"s8","differs":"polarity","change":null,"why":"","arguable":false},
          {"type":"retelling","a":"s1","b":"s7","differs":"certainty","change":"softer","why":"","arguable":false},
          {"type":"conflict","a":"s9","b":"s10","differs":"time","change":null,"why":"","arguable":true}],
        "lookalikes":[{"like":"conflict","a":"s1","b":"s9","why":""},{"like":"claim","a":"s1","b":"s9","why":""},{"like":"refusal","a":"s9","b":null,"why":""},
          {"like":"outcome","a":"s9","b":"s7","why":""},{"like":"retelling","a":"s7","b":"s9","why":""}],
        "forecasts":[
          {"forecast":"p1","statements":["s2","s5"],"holder":"Water Board","question":null,"window":null,"likelihood":null,"condition":null,"rule":null,"refused":"not observable","outcome":null,"arguable":false},
          {"forecast":"p2","statements":["s9"],"holder":"Ada Brook","question":"q1","window":null,"likelihood":null,"condition":null,"rule":"it opens","refused":null,"outcome":{"value":"came true","fell":"in","evidence":["s10"]},"arguable":false}],
        "timeline":[]}
        """;

    public static StoryGold Read() => StoryGold.Parse(Articles, Gold);

    private static string Statement(
        string id,
        string article,
        string content,
        string source,
        string cue,
        string speaker,
        string type = "body",
        string kind = "report",
        string sure = "certain",
        string polarity = "+"
    ) =>
        $$"""
            {"id":"{{id}}","article":"{{article}}","content":["{{content}}"],"source":[{{Quoted(
                source
            )}}],"cue":[{{Quoted(cue)}}],"at":null,"within":null,"zone":"body",
            "speakers":[{"name":"{{speaker}}","type":"{{type}}","named":true,"role":null,"affiliation":null,"metonym":false}],"chain":["{{speaker}}"],
            "manner":null,"kind":"{{kind}}","certainty":{"value":"{{sure}}","polarity":"{{polarity}}"},"outlet":{"value":"unknown","polarity":"+"},
            "likelihood":null,"condition":null,"status":null,"qualifies":[],"said":null,"about":null,"quantities":[],"arguable":false}
            """;

    private static string Quoted(string words) => words.Length == 0 ? "" : $"\"{words}\"";
}
