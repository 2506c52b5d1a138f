using System.Collections.Immutable;
using System.Globalization;
using Foresaid.Stories;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;

namespace Foresaid.Score.Stories;

/// <summary>The story layer on a gold story: from the gold's own statements, and from those that the reader finds.</summary>
/// <remarks>
/// Set <c>FORESAID_WHY=1</c> to print every missed and every wrong item. The sealed story is scored only with <c>FORESAID_SEALED=1</c>,
/// and of it nothing is ever printed but figures. How each figure is counted: <c>docs/decisions/031-scoring-a-story.md</c>.
/// </remarks>
public sealed class StoryMeasure : IMeasure
{
    private const string Folder = "golden/stories/assembly";

    public string Name => "story";
    public IReadOnlyList<string> Data => [$"{Folder}/articles.jsonl", $"{Folder}/gold.json"];
    public string Split =>
        "one invented story, 52 articles, by one who never saw the code; \"gold\" from the gold's statements (sentences, paragraphs and times "
        + "still the reader's), \"read\" from the reader's own";

    public IEnumerable<Figure> Run(SharedData data)
    {
        var why = Environment.GetEnvironmentVariable("FORESAID_WHY") == "1";
        foreach (var figure in Score(Repository.PathOf(Folder), why))
            yield return figure;
        if (Environment.GetEnvironmentVariable("FORESAID_SEALED") != "1")
            yield break;
        foreach (var folder in Directory.GetDirectories(Repository.PathOf("golden/stories"), "sealed-*"))
        {
            foreach (var figure in ScoreSealed(folder))
                yield return figure with
                {
                    Name = "sealed " + figure.Name,
                    Floored = false,
                };
        }
    }

    /// <summary>What goes wrong there is told without a word of the story.</summary>
    private static List<Figure> ScoreSealed(string folder)
    {
        try
        {
            return [.. Score(folder, why: false)];
        }
        catch (Exception wrong)
        {
            throw new InvalidDataException(
                $"The sealed story could not be scored: {wrong.GetType().Name} in {wrong.TargetSite?.Name}."
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
