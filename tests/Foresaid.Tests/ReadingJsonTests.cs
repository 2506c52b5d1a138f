using System.Text;
using System.Text.Json.Nodes;
using Foresaid.Json;

namespace Foresaid.Tests;

public sealed class ReadingJsonTests
{
    private static readonly Reading Empty = new()
    {
        Article = new Article
        {
            Text = new SourceText("Größe 😀 \uD800"),
            Published = Published.On(new DateOnly(2026, 2, 8), "given"),
        },
        ReaderVersion = "test 1",
        Paragraphs = [new TextSpan(0, 8)],
        Sentences = [],
        Times =
        [
            new TimeExpression
            {
                Id = "t1",
                Spans = [new TextSpan(0, 5)],
                Type = TimeType.Date,
                Value = "2026-02",
                Window = new Window(new DateOnly(2026, 2, 1), null, Edge.FirmSoft, "month"),
                Rule = new RuleId("time.test"),
            },
        ],
        Quantities = [new Quantity("q1", [new TextSpan(0, 1)], 15000.00m, null, "troops", true)],
        Speakers = [],
        Statements =
        [
            new Statement
            {
                Id = "a",
                Source = [],
                Cue = [],
                Content = [new TextSpan(0, 5)],
                Zone = Zone.Body,
                Kind = Kind.Forecast,
                Chain = [new ChainLink("K"), new ChainLink(["A", "B"])],
                Margin = 0.5,
            },
        ],
        Doubts = ["none"],
    };

    [Fact]
    public void The_keys_stand_in_the_order_of_the_contract()
    {
        var line = Encoding.UTF8.GetString(ReadingJson.WriteLine(Empty, "-", null));
        Assert.StartsWith(
            """{"schema":1,"reader":"test 1","input":"-","part":null,"articleId":""",
            line,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"published\":{\"earliest\":\"2026-02-08\",\"latest\":\"2026-02-08\",\"basis\":\"given\",\"candidates\":[],\"at\":null},\"text\":\"Größe 😀 \uFFFD\",\"paragraphs\":[[0,8]]",
            line,
            StringComparison.Ordinal
        );
        Assert.Contains("\"chain\":[\"K\",[\"A\",\"B\"]]", line, StringComparison.Ordinal);
        Assert.Contains("\"margin\":0.50", line, StringComparison.Ordinal);
        Assert.Contains("\"low\":15000,\"high\":null", line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_stored_comes_back_as_it_was()
    {
        var stored = ReadingJson.WriteStored(Empty);
        var back = ReadingJson.ReadStored(stored, Empty.Article);
        Assert.Equal(Encoding.UTF8.GetString(stored), Encoding.UTF8.GetString(ReadingJson.WriteStored(back)));
    }

    [Fact]
    public void The_schema_page_is_the_code_s_own() =>
        Golden.Check(ReadingSchema.Text, "docs", "reference", "reading.schema.json");

    [Fact]
    public void A_line_fits_the_schema_and_a_damaged_one_does_not()
    {
        var schema = JsonNode.Parse(ReadingSchema.Text)!;
        var line = JsonNode.Parse(ReadingJson.WriteLine(Empty, "-", null))!;
        Assert.Empty(SchemaCheck.Errors(line, schema, schema));

        line["statements"]![0]!["kind"] = "rumour";
        line["times"]![0]!["spans"]![0]![0] = "0";
        line.AsObject().Remove("doubts");
        Assert.Equal(3, SchemaCheck.Errors(line, schema, schema).Count());
    }
}
