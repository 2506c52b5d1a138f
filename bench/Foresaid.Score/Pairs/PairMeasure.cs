using System.Globalization;
using System.Text.Json;
using Foresaid.Score.Stories;
using Foresaid.Stories;
using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Forecasts;

namespace Foresaid.Score.Pairs;

/// <summary>Two statements, or a question and a statement, at a time: whether the story layer sees what a careful reader does.</summary>
/// <remarks>Half of the pairs are look-alikes. Set <c>FORESAID_WHY=1</c> to print those judged otherwise than the gold.</remarks>
/// <param name="part">"a", on which rules are chosen, or "b", of other fields, of which only figures are looked at.</param>
public sealed class PairMeasure(string part) : IMeasure
{
    private static readonly DateOnly Told = new(2034, 3, 1);
    private readonly Reader _reader = new();

    public string Name => "pairs-" + part;
    public IReadOnlyList<string> Data => [.. new[] { "asked", "same", "came", "against" }.Select(FileOf)];
    public string Split =>
        "invented pairs by one who never saw the code, half of them look-alikes; "
        + (part == "a" ? "rules are chosen on them" : "of other fields, kept from builders");

    public IEnumerable<Figure> Run(SharedData data) =>
        [
            .. Marked("asked", data, "answers", Answers),
            .. Marked("same", data, "same", AreOne),
            .. Marked("against", data, "against", AreAgainst),
            .. Outcomes(data),
        ];

    private string FileOf(string name) => $"golden/pairs/{part}/{name}.jsonl";

    private IEnumerable<Figure> Marked(string name, SharedData data, string field, Func<JsonElement, bool> found)
    {
        var tally = new Tally();
        foreach (var pair in Lines(data, name))
        {
            var (gold, mine) = (pair.Flag(field), found(pair));
            if (gold)
                tally.Expect(mine, () => $"missed {pair}");
            if (mine)
                tally.Take(gold, () => $"taken {pair}");
        }
        Tell(name, tally);
        yield return new(name + " precision", tally.Precision);
        yield return new(name + " recall", tally.Recall);
    }

    private IEnumerable<Figure> Outcomes(SharedData data)
    {
        var tally = new Tally();
        foreach (var pair in Lines(data, "came"))
        {
            var (gold, mine) = (pair.Text("shows")!, Shows(pair));
            if (gold != "nothing")
                tally.Expect(mine == gold, () => $"missed {pair}: {mine}");
            if (mine != "nothing")
                tally.Take(mine == gold, () => $"taken {pair}: {mine}");
        }
        Tell("came", tally);
        yield return new("came precision", tally.Precision);
        yield return new("came recall", tally.Recall);
    }

    private bool Answers(JsonElement pair) =>
        new PairStory(_reader)
            .Page(pair.Text("told")!, KindOf(pair.Text("kind")), pair.Text("about"), Told)
            .Ask(pair.Text("asked")!)
            .Make()
            .Questions.Any(question => question.Asked && question.Lanes.Length > 0);

    private bool AreOne(JsonElement pair) => Both(pair).Claims.Any(claim => claim.Rows.Length > 1);

    private bool AreAgainst(JsonElement pair) => Both(pair).Pairs.Any(found => found.Type == PairType.Conflict);

    private Story Both(JsonElement pair) =>
        new PairStory(_reader)
            .Page(pair.Text("a")!, KindOf(pair.Text("kind")), pair.Text("aboutA"), PrintedFor(pair))
            .Page(pair.Text("b")!, KindOf(pair.Text("kind")), pair.Text("aboutB"), PrintedFor(pair))
            .Make();

    private string Shows(JsonElement pair)
    {
        var foretold = pair.Text("foretold")!;
        var story = new PairStory(_reader)
            .Page(foretold, Kind.Forecast, pair.Text("window"), pair.Day("said")!.Value)
            .Page(pair.Text("told")!, Kind.Report, pair.Text("about"), pair.Day("printed")!.Value)
            .Make();
        return story.Forecasts.FirstOrDefault(one => one.Rows.Any(row => row.Quote == foretold))?.Outcome?.Value switch
        {
            OutcomeValue.CameTrue => "came",
            OutcomeValue.Failed => "failed",
            OutcomeValue.Half => "half",
            _ => "nothing",
        };
    }

    /// <summary>What is told as fact is printed after the days that it is about.</summary>
    private static DateOnly PrintedFor(JsonElement pair) =>
        new[] { pair.Text("aboutA"), pair.Text("aboutB") }
            .OfType<string>()
            .Select(window => window.Split("..")[^1])
            .Where(day => day.Length > 0)
            .Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1))
            .DefaultIfEmpty(Told)
            .Max();

    private static Kind KindOf(string? kind) => kind is null ? Kind.Report : Enum.Parse<Kind>(kind, ignoreCase: true);

    private IEnumerable<JsonElement> Lines(SharedData data, string name) =>
        data.Lines(FileOf(name)).Where(line => line.Length > 0).Select(line => JsonElement.Parse(line));

    private void Tell(string name, Tally tally)
    {
        if (part != "a" || Environment.GetEnvironmentVariable("FORESAID_WHY") != "1")
            return;
        foreach (var why in tally.Whys)
            Console.WriteLine($"  {name} {why}");
    }
}
