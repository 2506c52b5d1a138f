using System.Collections.Immutable;
using System.Globalization;
using Foresaid.Stories;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;

namespace Foresaid.Score.Stories;

/// <summary>The story layer on a gold story: from the gold's own statements, and from those that the reader finds.</summary>
/// <remarks>
/// Set <c>FORESAID_WHY=1</c> to print every missed and every wrong item of a story that rules are chosen on. Of a kept one nothing is
/// ever printed but figures. How each figure is counted: <c>docs/decisions/031-scoring-a-story.md</c>.
/// </remarks>
/// <param name="story">A folder of <c>golden/stories</c>; one that begins with "kept-" or "sealed-" is read by no builder.</param>
public sealed class StoryMeasure(string story) : IMeasure
{
    private const string Sealed = "sealed-";
    private const string Kept = "kept-";

    public string Name => story.Replace(Kept, "", StringComparison.Ordinal);
    public IReadOnlyList<string> Data =>
        [$"golden/stories/{story}/articles.jsonl", $"golden/stories/{story}/gold.json"];
    public string Split =>
        "an invented story by one who never saw the code, "
        + (IsClosed ? "which no builder has read; " : "on which rules are chosen; ")
        + "\"gold\" from the gold's statements (sentences, paragraphs and times still the reader's), \"read\" from the reader's own";

    private bool IsClosed =>
        story.StartsWith(Kept, StringComparison.Ordinal) || story.StartsWith(Sealed, StringComparison.Ordinal);

    public IEnumerable<Figure> Run(SharedData data)
    {
        var folder = Repository.PathOf("golden/stories/" + story);
        return IsClosed
            ? ScoreClosed(folder)
            : Score(folder, Environment.GetEnvironmentVariable("FORESAID_WHY") == "1");
    }

    /// <summary>What goes wrong there is told without a word of the story.</summary>
    private static List<Figure> ScoreClosed(string folder)
    {
        try
        {
            return [.. Score(folder, why: false)];
        }
        catch (Exception wrong)
        {
            throw new InvalidDataException(
                $"A kept story could not be scored: {wrong.GetType().Name} in {wrong.TargetSite?.Name}."
            );
        }
    }

    private static IEnumerable<Figure> Score(string folder, bool why)
    {
        var gold = StoryGold.Load(folder);
        var defensible = Defensible.Load(
            Repository.PathOf("bench/Foresaid.Score/Stories/defensible", Path.GetFileName(folder) + ".json")
        );
        var reader = new Reader();
        var readings = new GoldReadings(gold, reader);
        var given = readings.Make().ToList();
        var read = gold.Texts.Select(text => reader.Read(text.Article)).ToList();
        var fromGold = RowMap.OfGold(gold, readings.GoldIds);
        var endToEnd = RowMap.OfReadings(gold, read);
        foreach (var (column, map, articles) in new[] { ("gold", fromGold, given), ("read", endToEnd, read) })
        {
            var marking = new Marking(gold, defensible, FindingsOf(gold, map, articles));
            foreach (var figure in new StoryFigures(marking, why ? Console.Out : null, column).All())
                yield return figure;
        }
        yield return new("read statements found", (double)endToEnd.Mapped / gold.Sayings.Length);
    }

    private static Findings FindingsOf(StoryGold gold, RowMap map, IEnumerable<Reading> readings)
    {
        var input = new StoryInput(gold.Name, [.. readings.Select(reading => new StoryArticle(reading))], gold.AsOf);
        var unasked = new StoryMaker().Make(input);
        var asked = new StoryMaker().Make(input with { Asked = [.. gold.Questions.Select(Ask)] });
        return new FindingsOfStory(map).Make(asked, unasked);
    }

    private static AskedQuestion Ask(GoldQuestion question, int nth) =>
        new(
            (nth + 1).ToString("x40", CultureInfo.InvariantCulture),
            question.Words,
            Enum.Parse<QuestionType>(question.Type, ignoreCase: true),
            question.Organiser
        );
}
