using System.Collections.Immutable;

namespace Foresaid.Stories.Evidence;

/// <summary>How two clauses stand to one another, their days and whether they are told as so left aside.</summary>
internal enum Agreement
{
    Other,
    Same,

    /// <summary>Of the same thing, the opposite: acquitted against convicted.</summary>
    Contrary,
}

/// <summary>Tells whether two clauses speak of one happening.</summary>
/// <remarks>
/// The later telling is mostly the shorter one ("the Games" for "the Tenth Winter Games"): what counts is the share of the
/// shorter one's terms that the longer one has, and that no one and nothing else is named in the same part.
/// </remarks>
internal static class Agreements
{
    // Of two terms one is not enough; of four, three are: "named judge" is not "named juror of the court".
    private const double Enough = 0.6;

    public static Agreement Compare(Clause one, Clause other)
    {
        var happening = Agree(one, other);
        return happening != Agreement.Other && Meet(one, other) ? happening : Agreement.Other;
    }

    /// <summary>The happening alone, whoever takes part.</summary>
    private static Agreement Agree(Clause one, Clause other)
    {
        if (one.Says.PredicateClass.Length == 0 || one.Says.PredicateClass != other.Says.PredicateClass)
            return Agreement.Other;
        return one.Says.Sense == other.Says.Sense ? Agreement.Same : Agreement.Contrary;
    }

    /// <summary>Those who take part are the same, as far as both are named.</summary>
    public static bool Meet(Clause one, Clause other) => !Clash(one, other) && Overlap(one, other) >= Enough;

    /// <summary>The first speaks of what the second foretells: its happening or one of its named parts.</summary>
    public static bool IsAbout(Clause one, Clause other) =>
        !IsOtherOne(one.Ordinals, other.Ordinals)
        && other.Core.Length > 0
        && Count(one.Core, other.Core.Add(other.Says.PredicateClass)) >= Math.Min(2, one.Core.Length)
        && one.Core.Length > 0;

    /// <summary>Both name somebody, not the same one, and all else is the same.</summary>
    public static bool DifferInNameOnly(Clause one, Clause other)
    {
        ImmutableArray<string> names = [.. one.AgentNames, .. one.PatientNames];
        ImmutableArray<string> others = [.. other.AgentNames, .. other.PatientNames];
        if (names.IsEmpty || others.IsEmpty || Count(names, others) > 0)
            return false;
        var left = one.Core.RemoveRange(names);
        var right = other.Core.RemoveRange(others);
        var shorter = Math.Min(left.Length, right.Length);
        return shorter > 0 && Count(left, right) == shorter;
    }

    private static bool Clash(Clause one, Clause other) =>
        IsOtherOne(one.Ordinals, other.Ordinals)
        || Clash(one.Says.Agent, other.Says.Agent, one.AgentNames, other.AgentNames)
        || Clash(one.Says.Patient, other.Says.Patient, one.PatientNames, other.PatientNames);

    private static bool Clash(
        ImmutableArray<string> one,
        ImmutableArray<string> other,
        ImmutableArray<string> names,
        ImmutableArray<string> otherNames
    )
    {
        if (one.IsEmpty || other.IsEmpty)
            return false;
        if (Count(one, other) == 0)
            return true;
        // One name shared and one left over on each side: two of a family, two towns of a province.
        var shared = Count(names, otherNames);
        return shared == 1 && names.Length > 1 && otherNames.Length > 1;
    }

    private static bool IsOtherOne(ImmutableArray<string> one, ImmutableArray<string> other) =>
        !one.IsEmpty && !other.IsEmpty && Count(one, other) == 0;

    private static double Overlap(Clause one, Clause other)
    {
        var shorter = Math.Min(one.Core.Length, other.Core.Length);
        if (shorter > 0)
            return (double)Count(one.Core, other.Core) / shorter;
        // "It rained" names nobody: a place is all that the other may add.
        return one
            .Core.Concat(other.Core)
            .All(term => one.Says.Places.Contains(term) || other.Says.Places.Contains(term))
            ? 1
            : 0;
    }

    private static int Count(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        var count = 0;
        foreach (var term in one)
        {
            if (other.Contains(term))
                count++;
        }
        return count;
    }
}
