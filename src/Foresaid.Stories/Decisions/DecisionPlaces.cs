using System.Collections.Immutable;
using System.Text.Json;
using Foresaid.Stories.Json;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Decisions;

/// <summary>Where the words of decisions stand: in which articles, in which statements of the present readings.</summary>
public static class DecisionPlaces
{
    /// <summary>Ids of the articles in which the words of a decision are looked for; empty where it rests on none.</summary>
    public static ImmutableArray<string> ArticlesOf(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        try
        {
            return decision.Act switch
            {
                Acts.Add or Acts.Drop or Acts.Set => [decision.Subject],
                Acts.Reject => Given(Value<RejectValue>().Article),
                Acts.Same or Acts.Apart => [Value<PairValue>().Article, Value<PairValue>().Other.Article],
                Acts.Join => [.. Value<JoinValue>().One.Articles, .. Value<JoinValue>().Other.Articles],
                Acts.Split => Value<SplitValue>().Speaker.Articles.Add(Value<SplitValue>().Article),
                Acts.Resolve => Given(Value<ResolveValue>().Article),
                _ => [],
            };
        }
        catch (JsonException)
        {
            return []; // A damaged value: the verdicts list it as loose, with why.
        }

        T Value<T>() => StoryJson.Read<T>(decision.Value ?? "");
        static ImmutableArray<string> Given(string? article) => article is null ? [] : [article];
    }

    /// <summary>Present ids of the statements that a decision was made on; those that are found no more are left out.</summary>
    /// <param name="articles">At least those of <see cref="ArticlesOf"/>.</param>
    public static ImmutableArray<string> StatementsOf(Decision decision, ImmutableArray<StoryArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var here = ArticlesOf(decision);
        var places = new StatementPlaces([.. articles.Where(article => here.Contains(article.Id))]);
        return
        [
            .. Places(decision)
                .Select(place => places.Find(place, out var id) == Standing.Attached ? id : null)
                .OfType<string>(),
        ];
    }

    private static ImmutableArray<StatementPlace> Places(Decision decision)
    {
        var articles = ArticlesOf(decision);
        if (articles.IsEmpty || decision.Act is not (Acts.Reject or Acts.Same or Acts.Apart or Acts.Resolve))
            return [];
        var subject = new StatementPlace(decision.Subject, articles[0], decision.Words ?? "");
        return decision.Act is Acts.Same or Acts.Apart
            ? [subject, StoryJson.Read<PairValue>(decision.Value ?? "").Other]
            : [subject];
    }
}
