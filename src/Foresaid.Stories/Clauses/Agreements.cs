using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Clauses;

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

    /// <summary>"Name" and "naming", "elect" and "elected" begin alike.</summary>
    private const int ShortestVerb = 3;

    /// <summary>Adjectives that tell one thing from no other: the same sanctions are new, further, or tough.</summary>
    private static readonly FrozenSet<string> Qualities = WordSet.Of(
        "new further additional fresh big major large small minor first second last latest tough strict planned proposed key main "
            + "national whole final own foreign old current present next previous full partial great good bad long short high low important "
            + "several many few more other another same different sole only joint special general public private military political"
    );

    /// <summary>Happenings of which the words beside who and whom tell what to, or what for.</summary>
    private static readonly ImmutableArray<string> ToPosts = ["appoint", "elect", "charge", "convict"];

    /// <summary>Happenings that nobody does and nothing suffers.</summary>
    private static readonly ImmutableArray<string> Nobodys = ["rain", "snow", "quake"];

    public static Agreement Compare(Clause one, Clause other)
    {
        var happening = Agree(one, other);
        return happening != Agreement.Other && Meet(one, other) ? happening : Agreement.Other;
    }

    /// <summary>As the other; "the launch" is the one that the question asks of. As evidence it would be too little.</summary>
    public static Agreement CompareAsked(Clause asked, Clause told)
    {
        if (!asked.IsBareEvent && !told.IsBareEvent)
            return Compare(asked, told);
        return Clash(asked, told) ? Agreement.Other : Agree(asked, told);
    }

    /// <summary>The happening alone, whoever takes part.</summary>
    private static Agreement Agree(Clause one, Clause other)
    {
        var found = Agreement.Other;
        foreach (var name in one.Happenings)
        {
            foreach (var told in other.Happenings)
            {
                var agreement = Agree(name, told);
                if (agreement == Agreement.Same)
                    return agreement;
                found = agreement == Agreement.Other ? found : agreement;
            }
        }
        return found;
    }

    private static Agreement Agree(HappeningName one, HappeningName other)
    {
        if (IsOpening(one, other) || IsOpening(other, one))
            return Agreement.Same;
        return one.Class != other.Class ? Agreement.Other
            : one.Sense == other.Sense ? Agreement.Same
            : Agreement.Contrary;
    }

    /// <summary>What is opened begins, what is closed ends: the words alone do not always tell a gathering from a door.</summary>
    private static bool IsOpening(HappeningName one, HappeningName other) =>
        one.Class == "open" && other.Class == (one.Sense > 0 ? "begin" : "end");

    /// <summary>Of other happenings, or of others who take part: whatever else they have in common.</summary>
    public static bool AreApart(Clause one, Clause other) => Agree(one, other) == Agreement.Other || Clash(one, other);

    /// <summary>Those who take part are the same, as far as both are named.</summary>
    public static bool Meet(Clause one, Clause other) => !Clash(one, other) && Overlap(one, other) >= Enough;

    /// <summary>The first speaks of what the second foretells: its happening or one of its named parts.</summary>
    public static bool IsAbout(Clause one, Clause other) =>
        !IsOtherOne(one.Ordinals, other.Ordinals)
        && other.Core.Length > 0
        && Kinship.Shared(one.Core, other.Core.AddRange(other.Happenings.Select(name => name.Class)))
            >= Math.Min(2, one.Core.Length)
        && one.Core.Length > 0;

    /// <summary>Both name somebody, not the same one, and all else is the same.</summary>
    public static bool DifferInNameOnly(Clause one, Clause other)
    {
        ImmutableArray<string> names = [.. one.AgentNames, .. one.PatientNames];
        ImmutableArray<string> others = [.. other.AgentNames, .. other.PatientNames];
        if (names.IsEmpty || others.IsEmpty || Kinship.Shared(names, others) > 0)
            return false;
        var left = one.Core.RemoveRange(names);
        var right = other.Core.RemoveRange(others);
        var shorter = Math.Min(left.Length, right.Length);
        return shorter > 0 && Kinship.Shared(left, right) == shorter;
    }

    /// <summary>It names nobody and nothing but places: "it rained in the capital".</summary>
    public static bool NeedsNobody(Clause clause) =>
        Nobodys.Any(clause.Is) || clause.Core.All(term => clause.Says.Places.Contains(term));

    private static bool Clash(Clause one, Clause other)
    {
        if (IsOtherOne(one.Ordinals, other.Ordinals) || IsTurned(one, other))
            return true;
        // "The trial ended" and "the court ended the trial", "talks closed" and "the talks closed their work": one part in two places.
        var crosses = Kinship.Shared(one.Patient, other.Agent) > 0 || Kinship.Shared(one.Agent, other.Patient) > 0;
        return (!crosses && (AreApart(one.Agent, other.Agent) || AreApart(one.Patient, other.Patient)))
            || IsOtherThing(one, other)
            || IsOtherPost(one, other)
            || AreApart(one.Says.Places, other.Says.Places)
            || AreOthers(one.AgentNames, other.AgentNames)
            || AreOthers(one.PatientNames, other.PatientNames);
    }

    /// <summary>"The harbour plan" and "the school plan", "the museum" and "the museum shop": one noun shared, and another thing.</summary>
    private static bool IsOtherThing(Clause one, Clause other)
    {
        if (Kinship.Shared(one.Patient, other.Patient) == 0 || Kinship.Shared(one.PatientNames, other.PatientNames) > 0)
            return false;
        return IsWithout(one.Heads, other.Core)
            || IsWithout(other.Heads, one.Core)
            || (one.Patient.Any(term => IsLeft(term, other)) && other.Patient.Any(term => IsLeft(term, one)));
    }

    /// <summary>Named judge, or member of the choir; charged with fraud, or with murder: beside the names each has words of its own.</summary>
    private static bool IsOtherPost(Clause one, Clause other)
    {
        if (!ToPosts.Any(happening => one.Is(happening) && other.Is(happening)))
            return false;
        var (post, told) = (PostOf(one), PostOf(other));
        return Kinship.Shared(post, told) < Math.Min(post.Length, told.Length);
    }

    /// <summary>Of the words behind the verb those that are no names.</summary>
    private static ImmutableArray<string> PostOf(Clause clause)
    {
        var verb = clause.Says.Predicate[..Math.Min(ShortestVerb, clause.Says.Predicate.Length)];
        var words = PlainLine.Of(clause.Words).Words;
        var behind = Fold.Content(
            string.Join(' ', words.SkipWhile(word => !word.StartsWith(verb, StringComparison.Ordinal)).Skip(1))
        );
        return
        [
            .. clause.Core.Where(term =>
                behind.Contains(term)
                && !clause.Says.Names.Contains(term)
                && !(clause.Agent.Contains(term) && clause.Patient.Length > 0)
                && !clause.Says.Places.Contains(term)
                && !Qualities.Contains(term)
            ),
        ];
    }

    private static bool IsWithout(ImmutableArray<string> heads, ImmutableArray<string> core) =>
        !heads.IsEmpty && Kinship.Shared(heads, core) == 0;

    private static bool IsLeft(string term, Clause other) =>
        !Qualities.Contains(term) && !Kinship.IsIn(term, other.Says.Terms) && !Kinship.IsIn(term, other.Core);

    /// <summary>Who did what to whom is reversed.</summary>
    private static bool IsTurned(Clause one, Clause other) =>
        Kinship.Shared(one.Agent, other.Patient) > 0
        && Kinship.Shared(one.Patient, other.Agent) > 0
        && Kinship.Shared(one.Agent, other.Agent) == 0
        && Kinship.Shared(one.Patient, other.Patient) == 0;

    private static bool AreApart(ImmutableArray<string> one, ImmutableArray<string> other) =>
        !one.IsEmpty && !other.IsEmpty && Kinship.Shared(one, other) == 0;

    /// <summary>One name shared and one left over on each side: two of a family, two towns of a province.</summary>
    private static bool AreOthers(ImmutableArray<string> names, ImmutableArray<string> others) =>
        !names.IsEmpty
        && !others.IsEmpty
        && Kinship.Shared(names, others) is var shared
        && (shared == 0 || (shared == 1 && names.Length > 1 && others.Length > 1));

    private static bool IsOtherOne(ImmutableArray<string> one, ImmutableArray<string> other) =>
        !one.IsEmpty && !other.IsEmpty && Kinship.Shared(one, other) == 0;

    private static double Overlap(Clause one, Clause other)
    {
        var shorter = Math.Min(one.Core.Length, other.Core.Length);
        if (
            shorter == 2
            && one.Core.Any(term =>
                other.Core.Contains(term) && (one.Patient.Contains(term) || other.Patient.Contains(term))
            )
        )
            return 1;
        if (shorter > 0)
            return (double)Kinship.Shared(one.Core, other.Core) / shorter;
        // "It rained" names nobody: a place is all that the other may add.
        return
            Nobodys.Any(happening => one.Is(happening) && other.Is(happening))
            || one.Core.Concat(other.Core)
                .All(term => one.Says.Places.Contains(term) || other.Says.Places.Contains(term))
            ? 1
            : 0;
    }
}
