using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>What is said about when: windows in date order, and in each window who says so.</summary>
internal static class WhenSection
{
    private const int MostItems = 6;
    private const int MostWordings = 4;

    /// <summary>Forecasts and intentions with a window.</summary>
    public static DraftSection Expected(StoryRecord record) =>
        Make(
            record,
            "when",
            "When: planned and foreseen",
            "Forecasts and intentions by the days that they are about, earliest first; different holders apart.",
            "No forecast or intention names a time that could be resolved.",
            telling => telling.Statement.Kind is Kind.Forecast or Kind.Intention
        );

    /// <summary>What is told as so, with a window.</summary>
    public static DraftSection Told(StoryRecord record) =>
        Make(
            record,
            "told",
            "Told as having happened, by day",
            "Reports, judgements and denials by the days that they are about. Told, not checked: each line says by whom.",
            "No report names a time that could be resolved.",
            telling => telling.Statement.Kind is Kind.Report or Kind.Assessment or Kind.Denial or Kind.Nondisclosure
        );

    private static DraftSection Make(
        StoryRecord record,
        string id,
        string title,
        string note,
        string nothing,
        Func<Telling, bool> isWanted
    )
    {
        var groups = record
            .Own.Where(telling => telling.Statement.About is { } about && (about.Earliest ?? about.Latest) is not null)
            .Where(isWanted)
            .GroupBy(telling => DaysOf(telling.Statement.About!))
            .OrderBy(group => group.Key.Earliest ?? DateOnly.MinValue)
            .ThenBy(group => group.Key.Latest ?? DateOnly.MaxValue)
            .ThenBy(group => group.Key.Edge)
            .Select(group => Group([.. group], record.Options.AsOf))
            .ToImmutableArray();
        return new DraftSection(id, title, groups.IsEmpty ? nothing : note, groups);
    }

    private static DraftGroup Group(List<Telling> tellings, DateOnly asOf)
    {
        var window = tellings[0].Statement.About!;
        var items = tellings
            .GroupBy(telling => telling.ChainKey, StringComparer.Ordinal)
            .SelectMany(holder => Sameness.Cluster(holder))
            .Select(cluster => (Cluster: cluster, Item: Item(cluster)))
            .ToList();
        var shown = items.Take(MostItems).Select(item => item.Item);
        var rest = items.Skip(MostItems).SelectMany(item => item.Cluster).ToList();
        if (rest.Count > 0)
            shown = shown.Append(
                DraftItem.On(rest, Runs.Plain($"and {Scope.Count(rest.Count, "more statement")} about the same days."))
            );
        return new DraftGroup(Capital(WindowWords.Of(window)), Note(tellings, window, asOf), [.. shown]);
    }

    private static DraftItem Item(List<Telling> cluster)
    {
        var best = cluster.MaxBy(telling => telling.Statement.Zone == Zone.Body)!;
        var statement = best.Statement;
        return DraftItem.On(
            cluster,
            Runs.Holder(best.Holder),
            Runs.Measure($" ({Measure(best)})"),
            Runs.Plain(": "),
            Runs.Quote(best.Shown),
            Runs.Plain(statement.Marks.Contains(Mark.Implied) ? " (the time is taken from the words around it)" : "")
        );
    }

    private static string Measure(Telling telling)
    {
        var sure = SureWords.Of(telling.Statement);
        return telling.Statement.Condition is { Type: ConditionType.Open } ? sure + ", on a condition" : sure;
    }

    /// <summary>How the articles put these days, and whether they still lie ahead.</summary>
    private static string Note(List<Telling> tellings, Window window, DateOnly asOf)
    {
        var wordings = tellings
            .SelectMany(telling => Wordings(telling, window))
            .DistinctBy(words => words.ToLowerInvariant(), StringComparer.Ordinal)
            .Select(words => $"“{words}”")
            .ToList();
        var note = Scope.List(wordings, MostWordings);
        if (window.Earliest > asOf)
            note += (note.Length > 0 ? "; " : "") + "still ahead";
        else if (window.Latest is null || window.Latest >= asOf)
            note += (note.Length > 0 ? "; " : "") + "running now";
        return note;
    }

    private static IEnumerable<string> Wordings(Telling telling, Window window)
    {
        var ids = telling.Statement.Times;
        return telling
            .Reading.Times.Where(time =>
                ids.Contains(time.Id) && time.Window is { } found && DaysOf(found) == DaysOf(window)
            )
            .Select(time => Clean.Words(telling.Reading.Article.Text, time.Spans));
    }

    private static (DateOnly? Earliest, DateOnly? Latest, Edge Edge) DaysOf(Window window) =>
        (window.Earliest, window.Latest, window.Edge);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
