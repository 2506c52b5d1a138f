using System.Collections.Immutable;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Origins;

/// <summary>How much two tellings have in common when each has its own words: "posts" for "jobs", "the engineer" for the one whom the texts call so.</summary>
/// <remarks>
/// Not enough to say that two speakers said the same; enough to say which of one speaker's few sayings of a day another outlet
/// tells. Units: <see cref="TermWeights"/>.
/// </remarks>
internal sealed class Kindred
{
    private const double Named = 0.8;
    private const double OneFigure = 2;
    private const double OneUnit = 1;
    private const double OneTime = 1;

    // Words that are used a little alike are so by chance.
    private const double Least = 0.3;

    private readonly Epithets _epithets;

    public Kindred(Telling a, Telling b, Epithets epithets)
    {
        _epithets = epithets;
        var also = (OneFigure * SameFigures(a, b)) + (AreCounted(a, b) ? OneUnit : 0) + (IsOneTime(a, b) ? OneTime : 0);
        var (metA, wholeA) = Weigh(a, b);
        var (metB, wholeB) = Weigh(b, a);
        Common = Math.Min(metA, metB) + also;
        Share = Common / Math.Max(0.1, Math.Min(wholeA, wholeB) + also);
        AreOfOthers = HasOwnName(a, b) && HasOwnName(b, a);
    }

    /// <summary>The weight of what both have.</summary>
    public double Common { get; }

    /// <summary>0 to 1: its part of the one that says less.</summary>
    public double Share { get; }

    /// <summary>Each names somebody or something that the other does not know.</summary>
    public bool AreOfOthers { get; }

    private (double Met, double Whole) Weigh(Telling one, Telling other)
    {
        var (met, whole) = (0.0, 0.0);
        foreach (var term in one.Terms)
        {
            var weight = TermWeights.Of(term);
            var nearness = Nearness(term, one, other);
            whole += weight;
            met += nearness >= Least ? weight * nearness : 0;
        }
        return (met, whole);
    }

    private double Nearness(string term, Telling one, Telling other)
    {
        var most = 0.0;
        foreach (var with in other.Terms)
        {
            most = Math.Max(most, Happenings.Kinship(term, with));
            if (most < Named && (IsCalled(term, one, with) || IsCalled(with, other, term)))
                most = Named;
        }
        return most;
    }

    private bool IsCalled(string name, Telling of, string noun) =>
        of.Says.Names.Contains(name) && _epithets.Of(name).Contains(noun);

    private static int SameFigures(Telling a, Telling b) =>
        a.Says.Figures.Count(figure =>
            figure.Low is not null && b.Says.Figures.Any(other => other.Low == figure.Low && other.High == figure.High)
        );

    /// <summary>Both count the same, whatever the number.</summary>
    private static bool AreCounted(Telling a, Telling b) =>
        a.Says.Figures.Any(figure =>
            figure.Unit is not null
            && b.Says.Figures.Any(other => other.Unit is not null && FigureClash.AreKin(figure, other))
        );

    /// <summary>The same days, or some of them.</summary>
    private static bool IsOneTime(Telling a, Telling b) =>
        a.About is { } about
        && b.About is { } other
        && ((about.Earliest is not null && other.Earliest is not null) || about.Latest == other.Latest)
        && about.Overlaps(other);

    private bool HasOwnName(Telling one, Telling other) =>
        one.Says.Names.Any(name =>
            !one.Says.Places.Contains(name)
            && !IsOfSpeaker(name, one.Row)
            && !IsOfSpeaker(name, other.Row)
            && Nearness(name, one, other) < Named
        );

    private static bool IsOfSpeaker(string name, StoryRow row) =>
        row.Holders.Any(holder => SpeakerBook.NameWords(holder.Name).Any(word => Kinship.AreOne(word, name)));
}
