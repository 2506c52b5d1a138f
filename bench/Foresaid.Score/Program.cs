using System.Diagnostics;
using System.Globalization;
using Foresaid.Score;

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
    new GoldenArticles(),
];

var raise = args.Contains("--raise");
var names = args.Where(argument => !argument.StartsWith('-')).ToList();
var unknown = names.Except(measures.Select(measure => measure.Name)).ToList();
if (unknown.Count > 0 || args.Contains("--help"))
{
    Console.Error.WriteLine(
        $"Usage: score [--raise] [{string.Join('|', measures.Select(measure => measure.Name))}]..."
    );
    return unknown.Count > 0 ? 64 : 0;
}
if (SharedData.Find() is not { } data)
{
    Console.Error.WriteLine("No shared/data beside the repository: nothing can be measured here.");
    return 2;
}

var floors = Floors.Load(Repository.PathOf("bench", "Foresaid.Score", "floors.json"));
var failed = 0;
foreach (var measure in measures.Where(measure => names.Count == 0 || names.Contains(measure.Name)))
{
    var missing = measure.Data.Where(file => !data.Has(file)).ToList();
    if (missing.Count > 0)
    {
        Console.WriteLine($"{measure.Name}: not measured, {string.Join(", ", missing)} is not here");
        continue;
    }
    foreach (var file in floors.ChangedData(measure.Name, data))
    {
        Console.WriteLine($"{measure.Name}: {file} is not the file that the floors were measured on");
        failed++;
    }
    var watch = Stopwatch.StartNew();
    var figures = measure.Run(data).ToList();
    Console.WriteLine($"{measure.Name} ({measure.Split}; {watch.Elapsed.TotalSeconds:0.0} s)");
    foreach (var figure in figures)
    {
        if (raise && figure.Floored)
            floors.Raise(measure, figure, data);
        var floor = floors.Of(measure.Name, figure.Name);
        var below =
            floor is { } bound
            && (figure.LowerIsBetter ? figure.Value > bound + 0.0005 : figure.Value < bound - 0.0005);
        failed += below ? 1 : 0;
        Console.WriteLine(
            string.Format(
                CultureInfo.InvariantCulture,
                "  {0,-34} {1,9:0.000}  floor {2,7}{3}  {4}",
                figure.Name,
                figure.Value,
                floor is null ? "-" : floor.Value.ToString("0.000", CultureInfo.InvariantCulture),
                below ? " BELOW" : "",
                figure.Published is null ? "" : $"published: {figure.Published}"
            )
        );
    }
}
if (raise)
    floors.Save();
Console.WriteLine(failed == 0 ? "Every figure stands at or above its floor." : $"{failed} below the floor.");
return failed == 0 ? 0 : 1;
