using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Evidence;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Forecasts;

/// <summary>What a forecast of several named parts came to.</summary>
/// <param name="Value">Null where some parts are not shown: the whole is not decided.</param>
internal sealed record PartlyJudged(OutcomeValue? Value, ImmutableArray<Showing> Showings);

/// <summary>Judges forecasts of several named parts: "both ships", "the law and the ban". One of them alone is half.</summary>
internal sealed class PartJudge(EvidenceFinder evidence, ClauseReader clauses)
{
    private static readonly FrozenDictionary<string, int> Counts = new Dictionary<string, int>
    {
        ["none"] = 0,
        ["neither"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // More is a list, and a list of which a third came is not half of it.
    private const int WordsOfPart = 4;

    /// <summary>Null where the forecast names no parts: it is judged as a whole.</summary>
    public PartlyJudged? Judge(StoryRow row, Foretold foretold, ImmutableArray<Showing> showings)
    {
        if (OfCount(row, foretold, showings) is { Length: > 0 } some)
            return new PartlyJudged(OutcomeValue.Half, some);
        return OfActs(row, foretold) ?? OfTwo(row.Quote, foretold);
    }

    /// <summary>"Both", "all three", "two suspects", against "one of the two", "one suspect".</summary>
    private static ImmutableArray<Showing> OfCount(StoryRow row, Foretold foretold, ImmutableArray<Showing> showings)
    {
        const int MostCounted = 10;
        var words = PlainLine.Of(row.Quote).Words;
        var counted = foretold
            .Clause.Says.Figures.Where(figure => figure.Low == figure.High && figure.Low is >= 2 and <= MostCounted)
            .ToList();
        return
        [
            .. showings.Where(showing =>
                showing.Clause.IsNegated == foretold.Clause.IsNegated
                && (
                    (
                        words.Any(word => word is "both" or "all")
                        && SomeOf(showing.Clause.Words) is var (some, all)
                        && some > 0
                        && some < all
                    ) || counted.Exists(figure => IsFewer(showing.Clause, figure))
                )
            ),
        ];
    }

    /// <summary>It tells a smaller number of the same; "one" is no number to a reading, but it is to us.</summary>
    private static bool IsFewer(Clause told, Figure foretold)
    {
        var words = PlainLine.Of(told.Words).Words;
        var isOne =
            foretold.Unit is { } unit
            && words.FindIndex(word => word == "one") is >= 0 and var at
            && words.Skip(at + 1).Take(WordsOfPart).Any(word => Units.Of(word) == unit);
        return isOne
            || told.Says.Figures.Any(figure =>
                figure.Unit == foretold.Unit
                && figure.Low == figure.High
                && figure.Low >= 1
                && figure.Low < foretold.Low
            );
    }

    /// <summary>"Will raise fares and cut sailings": each is looked up for itself.</summary>
    private PartlyJudged? OfActs(StoryRow row, Foretold foretold)
    {
        var acts = clauses.Acts(row);
        if (acts.IsEmpty)
            return null;
        var found = acts.Select(act => foretold with { Clause = act })
            .Select(act => Weighing.Weigh(act, evidence.Find(act), row.Holders))
            .ToList();
        var came = found.FindAll(weighed => weighed is { Finding: Finding.Came });
        var not = found.FindAll(weighed => weighed is { Finding: Finding.DidNot or Finding.CameElsewhere });
        ImmutableArray<Showing> showings =
        [
            .. came.Concat(not).SelectMany(weighed => weighed!.Showings).DistinctBy(showing => showing.Row.Number),
        ];
        return came.Count == acts.Length ? new PartlyJudged(OutcomeValue.CameTrue, showings)
            : not.Count == acts.Length ? new PartlyJudged(OutcomeValue.Failed, showings)
            : came.Count > 0 && not.Count > 0 ? new PartlyJudged(OutcomeValue.Half, showings)
            : came.Count > 0 ? new PartlyJudged(null, [])
            : null;
    }

    /// <summary>"One of the two", "only one of three": how many of how many; (0, 0) where the words do not say.</summary>
    private static (int Some, int All) SomeOf(string words)
    {
        var parts = PlainLine.Of(words).Words;
        for (var at = 0; at + 2 < parts.Length; at++)
        {
            if (parts[at + 1] != "of" || NumberOf(parts[at]) is not { } some)
                continue;
            var next = parts[at + 2] is "the" or "its" or "their" or "these" && at + 3 < parts.Length ? at + 3 : at + 2;
            return NumberOf(parts[next]) is { } all ? (some, all) : (0, 0);
        }
        return (0, 0);
    }

    private static int? NumberOf(string word) =>
        Counts.TryGetValue(word, out var count) ? count
        : int.TryParse(word, out var number) ? number
        : null;

    /// <summary>"The law and the ban": one came about, the other did not.</summary>
    private PartlyJudged? OfTwo(string words, Foretold foretold)
    {
        if (PartsOf(words) is not var (left, right))
            return null;
        var told = evidence.Tellings(foretold);
        var (leftCame, leftNot) = Of(told, left, right);
        var (rightCame, rightNot) = Of(told, right, left);
        List<Showing> partly =
            leftCame.Count > 0 && rightNot.Count > 0 ? [.. leftCame, .. rightNot]
            : rightCame.Count > 0 && leftNot.Count > 0 ? [.. rightCame, .. leftNot]
            : [];
        return partly.Count > 0
            ? new PartlyJudged(OutcomeValue.Half, [.. partly.DistinctBy(showing => showing.Row.Number)])
            : null;
    }

    private static (List<Showing> Came, List<Showing> Not) Of(
        ImmutableArray<Showing> told,
        ImmutableArray<string> part,
        ImmutableArray<string> other
    )
    {
        var mine = told.Where(showing => IsOf(showing.Clause, part) && !IsOf(showing.Clause, other)).ToList();
        return (
            mine.FindAll(showing => showing.What == Shown.Happened),
            mine.FindAll(showing => showing.What == Shown.NotHappened)
        );
    }

    private static bool IsOf(Clause clause, ImmutableArray<string> part)
    {
        var words = Fold.Content(clause.Words);
        return part.All(words.Contains);
    }

    /// <summary>The words before and behind the one "and" that carry meaning, less those that both sides have.</summary>
    private static (ImmutableArray<string> Left, ImmutableArray<string> Right)? PartsOf(string words)
    {
        var parts = PlainLine.Of(words).Words;
        var at = parts.IndexOf("and");
        if (at < 1 || at != parts.LastIndexOf("and"))
            return null;
        var before = Fold.Content(string.Join(' ', parts[Math.Max(0, at - 2)..at]));
        var behind = Fold.Content(
            string.Join(' ', parts[(at + 1)..Math.Min(parts.Length, at + WordsOfPart)].TakeWhile(IsInside))
        );
        ImmutableArray<string> left = [.. before.Except(behind)];
        ImmutableArray<string> right = [.. behind.Except(before)];
        return left.IsEmpty || right.IsEmpty ? null : (left, right);
    }

    private static bool IsInside(string word) =>
        word is not ("in" or "on" or "by" or "before" or "at" or "this" or "next" or "within");
}
