using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>What stands on the word of one body alone: nobody else in these texts says much the same.</summary>
/// <remarks>Judged by shared words, not by meaning, and generous: what shares most of its words with another's is left out.</remarks>
internal static class OneBodySection
{
    private const int MostItems = 5;

    public static DraftSection Of(StoryRecord record)
    {
        var index = new WordIndex(record.Own);
        var groups = record
            .Own.Where(telling =>
                telling.Statement.Kind is Kind.Report or Kind.Assessment or Kind.Intention or Kind.Denial
            )
            .Select(telling => (Telling: telling, Body: BodyOf(telling)))
            .Where(pair => pair.Body is not null)
            .GroupBy(pair => pair.Body!.Key, StringComparer.Ordinal)
            .Select(group =>
                (group.First().Body, Alone: Alone([.. group.Select(pair => pair.Telling)], group.Key, index))
            )
            .Where(body => body.Alone.Count > 0)
            .OrderByDescending(body => body.Alone.Count)
            .ThenBy(body => body.Body!.Name, StringComparer.Ordinal)
            .Select(body => Group(body.Body!, body.Alone))
            .ToImmutableArray();
        return new DraftSection(
            "one-body",
            "On one body's word alone",
            groups.IsEmpty
                ? "Nothing was found that rests on one body's word alone."
                : "What nobody else in these texts says in much the same words. Many articles repeating it do not change that.",
            groups
        );
    }

    /// <summary>The body at the start or the end of the chain; null when people, groups or the outlet alone stand there.</summary>
    private static Voice? BodyOf(Telling telling)
    {
        if (telling.Chain is not ([[var outermost], ..] and [.., [var innermost]]))
            return null;
        return IsBody(outermost) ? outermost
            : IsBody(innermost) ? innermost
            : null;
    }

    private static bool IsBody(Voice voice) => voice.Type == SpeakerType.Body && voice.Named;

    private static List<List<Telling>> Alone(List<Telling> tellings, string body, WordIndex index) =>
        [
            .. Sameness
                .Cluster(tellings)
                .Where(cluster =>
                    !cluster.Exists(telling =>
                        index
                            .Candidates(telling)
                            .Any(other => RestsElsewhere(other, body) && Sameness.Of(telling, other))
                    )
                )
                .OrderByDescending(cluster => cluster.Select(telling => telling.Article).Distinct().Count()),
        ];

    private static bool RestsElsewhere(Telling other, string body) =>
        !other.Chain.Any(link => link.Any(voice => voice.Key == body));

    private static DraftGroup Group(Voice body, List<List<Telling>> alone)
    {
        var items = alone.Take(MostItems).Select(Item);
        var rest = alone.Skip(MostItems).SelectMany(cluster => cluster).ToList();
        if (rest.Count > 0)
            items = items.Append(
                DraftItem.On(
                    rest,
                    Runs.Plain($"and {Scope.Count(rest.Count, "more statement")} on the same word alone.")
                )
            );
        return new DraftGroup(body.Name, "", [.. items]);
    }

    private static DraftItem Item(List<Telling> cluster)
    {
        var best = cluster[0];
        var articles = cluster.Select(telling => telling.Article).Distinct().Count();
        var speaker = best.Chain.Length > 1 ? best.Holder + ": " : "";
        return DraftItem.On(
            cluster,
            Runs.Holder(speaker),
            Runs.Quote(best.Shown),
            Runs.Measure($" ({SureWords.Of(best.Statement.Kind)}; printed in {Scope.Count(articles, "article")})")
        );
    }
}
