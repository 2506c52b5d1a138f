using System.Collections.Immutable;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>Who did what, told the wrong way round: "the ministry urged the town" as "the town urged the ministry".</summary>
internal static class Turned
{
    public static bool Is(Contrast contrast, SpeakerBook speakers) =>
        IsBySpeakers(contrast, speakers) || IsByRoles(contrast) || IsByNames(contrast);

    /// <summary>The speaker of each stands in the content of the other, and the rest is the same.</summary>
    private static bool IsBySpeakers(Contrast contrast, SpeakerBook speakers)
    {
        var (a, b) = (contrast.A.Row, contrast.B.Row);
        if (a.Holders.Length != 1 || b.Holders.Length != 1 || speakers.SameHolders(a, b))
            return false;
        var (nameA, nameB) = (Stems(a.Holders[0].Name), Stems(b.Holders[0].Name));
        var (wordsA, wordsB) = (StemsOf(contrast.A), StemsOf(contrast.B));
        if (nameA.Count == 0 || nameB.Count == 0 || !nameA.IsSubsetOf(wordsB) || !nameB.IsSubsetOf(wordsA))
            return false;
        var (restA, restB) = (wordsA.Except(nameB).ToHashSet(), wordsB.Except(nameA).ToHashSet());
        return restA.Count > 0 && 2 * restA.Intersect(restB).Count() > Math.Max(restA.Count, restB.Count);
    }

    /// <summary>One speaker, the same words, and the one who did it is the one to whom it was done.</summary>
    private static bool IsByRoles(Contrast contrast)
    {
        var (a, b) = (contrast.A.Says, contrast.B.Says);
        return a.Predicate.Length > 0
            && a.PredicateClass == b.PredicateClass
            && Meets(a.Agent, b.Patient)
            && Meets(a.Patient, b.Agent)
            && !Meets(a.Agent, b.Agent)
            && !Meets(a.Patient, b.Patient)
            && contrast.OnlyA.Length + contrast.OnlyB.Length <= 2;
    }

    /// <summary>"Negotiators for the union walked out", said by the company, and "the company's negotiators walked out of talks with the union".</summary>
    private static bool IsByNames(Contrast contrast)
    {
        const double Enough = 0.5;
        var (a, b) = (contrast.A.Says, contrast.B.Says);
        if (a.Predicate.Length == 0 || a.PredicateClass != b.PredicateClass || a.Sense != b.Sense)
            return false;
        var (doer, other) = (NamesOf(a), NamesOf(b));
        return doer.Length > 0
            && other.Length > 0
            && Kinship.Shared(doer, other) == 0
            && Kinship.Shared(doer, b.Terms) > 0
            && (Kinship.Shared(other, a.Terms) > 0 || Kinship.Shared(other, SpeakersOf(contrast.A.Row)) > 0)
            && contrast.Kindred.Share >= Enough;
    }

    private static ImmutableArray<string> NamesOf(Proposition says) => [.. says.Agent.Intersect(says.Names)];

    private static ImmutableArray<string> SpeakersOf(StoryRow row) =>
        [.. row.Holders.SelectMany(holder => SpeakerBook.NameWords(holder.Name))];

    private static bool Meets(IEnumerable<string> one, IEnumerable<string> other) =>
        one.Intersect(other, StringComparer.Ordinal).Any();

    private static HashSet<string> Stems(string name) => [.. SpeakerBook.NameWords(name).Select(Stem.Of)];

    private static HashSet<string> StemsOf(Telling telling) => [.. telling.Significant.Select(Stem.Of)];
}
