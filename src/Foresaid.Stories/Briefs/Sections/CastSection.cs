using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>The cast: who speaks, as what, how often, and what they said last and most surely.</summary>
internal static class CastSection
{
    // From so many statements on a speaker has a place of their own.
    private const int Often = 3;

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
            .ToList();
        ImmutableArray<DraftGroup> groups =
        [
            .. named
                .Where(cast => cast.Tellings.Count >= Often)
                .Select(cast => Group(cast.Voice, cast.Tellings, record)),
            new DraftGroup(
                "Heard once or twice",
                "",
                [
                    .. named
                        .Where(cast => cast.Tellings.Count < Often)
                        .Select(cast => InOneLine(cast.Voice, cast.Tellings, record)),
                ]
            ),
            Unnamed(record),
        ];
        groups = [.. groups.Where(group => !group.Items.IsEmpty)];
        return new DraftSection(
            "cast",
            "Who speaks",
            groups.IsEmpty ? "No speaker was found." : "Speakers with a name, those with the most statements first.",
            groups
        );
    }

    private static bool IsCast(Voice voice) => voice.Named && voice.Type != SpeakerType.Outlet;

    private static DraftGroup Group(Voice voice, List<Telling> tellings, StoryRecord record)
    {
        var own = Own(voice, tellings, record);
        var items = new List<DraftItem> { Counts(voice, tellings) };
        var latest = Latest(own);
        if (latest is not null)
            items.Add(Quoted("Latest", latest));
        var surest = own.Where(IsForward).MaxBy(telling => SureWords.Rank(telling.Statement));
        if (surest is not null && latest is not null && !Sameness.Of(surest, latest))
            items.Add(Quoted("Surest on what is to come", surest));
        return new DraftGroup(voice.Name, Line(voice), [.. items]);
    }

    private static DraftItem InOneLine(Voice voice, List<Telling> tellings, StoryRecord record)
    {
        var line = Line(voice);
        var holder = Runs.Holder(voice.Name + (line.Length > 0 ? $" ({line})" : ""));
        if (Latest(Own(voice, tellings, record)) is not { } latest)
            return DraftItem.On(
                tellings,
                holder,
                Runs.Plain(": passes on " + Scope.Count(tellings.Count, "statement") + " of others.")
            );
        var measure = Runs.Measure($" ({Day(latest)}{SureWords.Of(latest.Statement)})");
        return DraftItem.On(tellings, holder, measure, Runs.Plain(": "), Runs.Quote(latest.Shown));
    }

    private static List<Telling> Own(Voice voice, List<Telling> tellings, StoryRecord record) =>
        [
            .. tellings.Where(telling =>
                telling.Innermost.Contains(voice) && !record.Wrappers.Contains(telling.Statement.Id)
            ),
        ];

    /// <summary>The last one in a body of text; headlines shorten.</summary>
    private static Telling? Latest(List<Telling> own) =>
        own.LastOrDefault(telling => telling.Day is not null && telling.Statement.Zone == Zone.Body)
        ?? own.LastOrDefault();

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
            Runs.Quote(telling.Shown)
        );

    private static string Day(Telling telling) => telling.Day is { } day ? WindowWords.Day(day) + ", " : "";

    private static string Line(Voice voice) =>
        string.Join(", ", new[] { voice.Role, voice.Affiliation }.OfType<string>());

    /// <summary>One item for each wording that comes back, one for all the others: the unnamed are never joined across articles.</summary>
    private static DraftGroup Unnamed(StoryRecord record)
    {
        var wordings = record
            .Own.Where(telling => !telling.Innermost.IsEmpty && !telling.IsNamed && !telling.IsOutlets)
            .GroupBy(telling => Fold.Name(NameOf(telling)), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        var items = wordings.Where(group => group.Count() > 1).Select(Item).ToList();
        var once = wordings.Where(group => group.Count() == 1).SelectMany(group => group).ToList();
        if (once.Count > 0)
            items.Add(DraftItem.On(once, Runs.Plain("Once each: " + Scope.List([.. once.Select(NameOf)]) + ".")));
        return new DraftGroup(
            "Without a name",
            "The same words in two articles need not mean the same people.",
            [.. items]
        );
    }

    private static string NameOf(Telling telling) =>
        string.Join(" and ", telling.Innermost.Select(voice => voice.Name));

    private static DraftItem Item(IGrouping<string, Telling> group)
    {
        var articles = group.Select(telling => telling.Article).Distinct().Count();
        return DraftItem.On(
            group,
            Runs.Holder(NameOf(group.First())),
            Runs.Plain($": {Scope.Count(group.Count(), "statement")} in {Scope.Count(articles, "article")}.")
        );
    }
}
