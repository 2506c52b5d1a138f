using System.Diagnostics;
using Foresaid.Score;
using Foresaid.Score.Pairs;
using Foresaid.Score.Stories;

// A new set is one file, and one entry here.
IMeasure[] measures =
[
    new SentenceRules(),
    new TimeExpressions(),
    new AttributionMeasure(),
    new Factuality(),
    new PageText(),
    new PageNews(),
    new PageDate(),
    new PageFaults(),
    new GoldenArticles(),
    new StoryMeasure("assembly"),
    new StoryMeasure("verdict"),
    new StoryMeasure("takeover"),
    new StoryMeasure("kept-bank"),
    new StoryMeasure("kept-flood"),
    new StoryMeasure("sealed-b"),
    new PairMeasure("a"),
    new PairMeasure("b"),
    new EcbStories(),
    new WordsMembers(),
];

if (args.Contains("--why"))
    Environment.SetEnvironmentVariable("FORESAID_WHY", "1");
var raise = args.Contains("--raise");
var names = args.Where(argument => !argument.StartsWith('-')).ToList();
var unknown = names.Except(measures.Select(measure => measure.Name)).ToList();
if (unknown.Count > 0 || args.Contains("--help"))
{
    Console.Error.WriteLine(
        $"Usage: score [--raise] [--write] [--why] [{string.Join('|', measures.Select(measure => measure.Name))}]..."
    );
    return unknown.Count > 0 ? 64 : 0;
}
if (SharedData.Find() is not { } data)
{
    Console.Error.WriteLine("No shared/data beside the repository: nothing can be measured here.");
    return 2;
}

var floors = Floors.Load(Repository.PathOf("bench", "Foresaid.Score", "floors.json"));
var board = new Scoreboard(floors, Console.Out);
foreach (var measure in measures.Where(IsAsked))
{
    var missing = measure.Data.Where(file => !data.Has(file)).ToList();
    if (missing.Count > 0)
    {
        board.Note(measure, $"not measured, {string.Join(", ", missing)} is not here", fails: false);
        continue;
    }
    foreach (var file in floors.ChangedData(measure.Name, data))
        board.Note(measure, $"{file} is not the file that the floors were measured on", fails: true);
    var watch = Stopwatch.StartNew();
    var figures = measure.Run(data).ToList();
    board.Head(measure, watch.Elapsed);
    foreach (var figure in figures)
    {
        if (raise && figure.Floored)
            floors.Raise(measure, figure, data);
        board.Row(measure, figure);
    }
}
if (raise)
    floors.Save();
if (args.Contains("--write"))
    File.WriteAllText(Repository.PathOf("docs", "reference", "scores.md"), board.Page);
Console.WriteLine(
    board.Failed == 0 ? "Every figure stands at or above its floor." : $"{board.Failed} below the floor."
);
return board.Failed == 0 ? 0 : 1;

// The sealed story is scored once, at the end of a work, and only by name.
bool IsAsked(IMeasure measure) =>
    names.Contains(measure.Name) || (names.Count == 0 && !measure.Name.StartsWith("sealed", StringComparison.Ordinal));
