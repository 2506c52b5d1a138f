using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>The cast: who speaks, as what, how often, and what they said last and most surely.</summary>
internal static class CastSection
{
    public static DraftSection Of(StoryRecord record)
    {
        var named = record
            .Tellings.SelectMany(telling =>
                telling.Chain.SelectMany(link => link).Where(IsCast).Distinct().Select(voice => (voice, telling))
            )
            .GroupBy(pair => pair.voice.Key, pair => pair, StringComparer.Ordinal)
            .Select(group =>
                (Voice: group.First().voice, Tellings: group.Select(pair => pair.telling).Distinct().ToList())
            )
            .OrderByDescending(cast => cast.Tellings.Count)
            .ThenBy(cast => cast.Voice.Name, StringComparer.Ordinal)
            .ThenBy(cast => cast.Voice.Key, StringComparer.Ordinal)
            .Select(cast => Group(cast.Voice, cast.Tellings, record))
            .ToImmutableArray();
        return new DraftSection(
            "cast",
            "Who speaks",
            named.IsEmpty
                ? "No speaker with a name was found."
                : "Speakers with a name, those with the most statements first.",
            [.. named, .. Unnamed(record)]
        );
    }

    private static bool IsCast(Voice voice) => voice.Named && voice.Type != SpeakerType.Outlet;

    private static DraftGroup Group(Voice voice, List<Telling> tellings, StoryRecord record)
    {
        var own = tellings
            .Where(telling => telling.Innermost.Contains(voice) && !record.Wrappers.Contains(telling.Statement.Id))
            .ToList();
        var items = new List<DraftItem> { Counts(voice, tellings) };
        var latest =
            own.Where(telling => telling.Statement.Zone == Zone.Body)
                .DefaultIfEmpty(own.LastOrDefault())
                .OfType<Telling>()
                .LastOrDefault(telling => telling.Day is not null)
            ?? own.LastOrDefault();
        if (latest is not null)
            items.Add(Quoted("Latest", latest));
        var surest = own.Where(IsForward).MaxBy(telling => SureWords.Rank(telling.Statement));
        if (surest is not null && latest is not null && !Sameness.Of(surest, latest))
            items.Add(Quoted("Surest on what is to come", surest));
        return new DraftGroup(voice.Name, Line(voice), [.. items]);
    }

    private static bool IsForward(Telling telling) => telling.Statement.Kind is Kind.Forecast or Kind.Intention;

    private static DraftItem Counts(Voice voice, List<Telling> tellings)
    {
        var articles = tellings.Select(telling => telling.Article).Distinct().Count();
        var own = tellings.Count(telling => telling.Innermost.Contains(voice));
        var others = tellings.Count - own;
        var words = $"{Scope.Count(own, "statement")} in {Scope.Count(articles, "article")}";
        if (others > 0)
            words += $", and {others} of others passed on";
        if (own == 0)
            words = $"Passes on {Scope.Count(others, "statement")} of others in {Scope.Count(articles, "article")}";
        return DraftItem.On(tellings, Runs.Plain(words + "."));
    }

    private static DraftItem Quoted(string label, Telling telling) =>
        DraftItem.On(
            [telling],
            Runs.Plain(label),
            Runs.Measure($" ({Day(telling)}{SureWords.Of(telling.Statement)})"),
            Runs.Plain(": "),
            Runs.Quote(telling.Quote)
        );

    private static string Day(Telling telling) => telling.Day is { } day ? WindowWords.Day(day) + ", " : "";

    private static string Line(Voice voice) =>
        string.Join(", ", new[] { voice.Role, voice.Affiliation }.OfType<string>());

    /// <summary>One item for each article's unnamed speakers of one wording: they are never joined across articles.</summary>
    private static IEnumerable<DraftGroup> Unnamed(StoryRecord record)
    {
        var items = record
            .Own.Where(telling => !telling.Innermost.IsEmpty && !telling.IsNamed && !telling.IsOutlets)
            .GroupBy(
                telling => Fold.Name(string.Join(" and ", telling.Innermost.Select(voice => voice.Name))),
                StringComparer.Ordinal
            )
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(Item)
            .ToImmutableArray();
        if (!items.IsEmpty)
            yield return new DraftGroup(
                "Without a name",
                "The same words in two articles need not mean the same people.",
                items
            );
    }

    private static DraftItem Item(IGrouping<string, Telling> group)
    {
        var articles = group.Select(telling => telling.Article).Distinct().Count();
        var name = string.Join(" and ", group.First().Innermost.Select(voice => voice.Name));
        return DraftItem.On(
            group,
            Runs.Holder(name),
            Runs.Plain($": {Scope.Count(group.Count(), "statement")} in {Scope.Count(articles, "article")}.")
        );
    }
}
