using System.Collections.Immutable;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Claims;

/// <summary>Whether two rows say the same of the same: how much of the shorter one's words they share, and which slot parts them.</summary>
internal readonly record struct Likeness
{
    // Of the weight of the shorter content's words, with one predicate class. Chosen on an open gold story (docs/decisions/030-claim-links.md).
    private const double EnoughWithPredicate = 0.9;

    // Of the longer one's, where the trees found other predicates.
    private const double EnoughWithout = 0.75;

    // A word of its own that weighs less ("new", "big") does not make it another thing.
    private const double OwnThing = 0.9;

    // Figures of one thing may differ by a tenth and still be one figure told roundly.
    private const decimal Tenth = 0.1m;

    private Likeness(double shorter, double longer, bool samePredicate, bool mayBeOne, bool clashes) =>
        (Shorter, Longer, SamePredicate, MayBeOne, Clashes) = (shorter, longer, samePredicate, mayBeOne, clashes);

    /// <summary>0 to 1: the shared weight, of the shorter content's.</summary>
    public double Shorter { get; }

    /// <summary>0 to 1: the shared weight, of the longer content's.</summary>
    public double Longer { get; }
    public bool SamePredicate { get; }

    /// <summary>One has no predicate of its own, or the other names it with a noun.</summary>
    public bool MayBeOne { get; }

    /// <summary>True where time, figure, number in a row, place or person part them: they cannot be of one claim.</summary>
    public bool Clashes { get; }

    public bool IsSame => !Clashes && (SamePredicate ? Shorter >= EnoughWithPredicate : Longer >= EnoughWithout);

    public static Likeness Of(StoryRow one, StoryRow other)
    {
        var (a, b) = (one.Proposition, other.Proposition);
        var same = a.PredicateClass.Length > 0 && a.PredicateClass == b.PredicateClass;
        var (first, second) = (Things(a), Things(b));
        var shared = TermWeights.Of(first.Where(term => Contains(second, term)));
        var (least, most) = (TermWeights.Of(first), TermWeights.Of(second));
        if (least > most)
            (least, most) = (most, least);
        var mayBeOne = MayName(a, b) || MayName(b, a);
        var clashes =
            (!same && !mayBeOne)
            || OutlookOf(one) != OutlookOf(other)
            || IsTimeApart(one, other)
            || IsFigureApart(a, b)
            || IsNameApart(a, b)
            || IsTurned(a, b)
            || IsSwapped(a, b);
        return new Likeness(least == 0 ? 0 : shared / least, most == 0 ? 0 : shared / most, same, mayBeOne, clashes);
    }

    private static bool MayName(Proposition one, Proposition other) =>
        one.PredicateClass.Length == 0 || Contains(other.Terms, one.PredicateClass);

    /// <summary>What is foreseen, what is wanted and what is told as so are three claims: one is no evidence of another.</summary>
    private static Kind OutlookOf(StoryRow row) =>
        row.Statement.Kind switch
        {
            Kind.Demand => Kind.Demand,
            Kind.Forecast or Kind.Intention => Kind.Forecast,
            _ => Kind.Report,
        };

    /// <summary>The words of meaning besides the predicate's.</summary>
    public static ImmutableArray<string> Things(Proposition says) =>
        says.Terms.Remove(says.PredicateClass, StringComparer.Ordinal);

    private static bool IsTimeApart(StoryRow one, StoryRow other) =>
        one.Statement.About is { } about && other.Statement.About is { } else_ && !about.Overlaps(else_);

    private static bool IsFigureApart(Proposition a, Proposition b)
    {
        foreach (var figure in a.Figures)
        {
            var alike = b.Figures.Where(other => other.Unit == figure.Unit).ToList();
            if (alike.Count > 0 && !alike.Any(other => Agree(figure, other)))
                return true;
        }
        return false;
    }

    private static bool Agree(Figure one, Figure other) =>
        !(IsBelow(one.High, other.Low) || IsBelow(other.High, one.Low));

    private static bool IsBelow(decimal? high, decimal? low) =>
        high is { } upper
        && low is { } lower
        && upper < lower
        && lower - upper > Tenth * Math.Max(Math.Abs(lower), Math.Abs(upper));

    /// <summary>Each has a name that the other lacks, and they share none in that role; or the one is the twelfth, the other the thirteenth.</summary>
    private static bool IsNameApart(Proposition a, Proposition b)
    {
        if (IsOrdinalApart(a.Terms, b.Terms))
            return true;
        var (names, others) = (a.Names, b.Names);
        return !names.IsEmpty && !others.IsEmpty && !names.Any(name => Contains(others, name));
    }

    private static bool IsOrdinalApart(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        var (one, other) = (a.Where(Terms.IsOrdinal).ToList(), b.Where(Terms.IsOrdinal).ToList());
        return one.Count > 0 && other.Count > 0 && !one.Exists(other.Contains);
    }

    /// <summary>Who does it in the one is whom it is done to in the other.</summary>
    private static bool IsTurned(Proposition a, Proposition b) =>
        Meet(a.Agent, b.Patient) && Meet(a.Patient, b.Agent) && !Meet(a.Agent, b.Agent) && !Meet(a.Patient, b.Patient);

    /// <summary>Each speaks of a thing of its own in one place: the winter quota and the autumn quota.</summary>
    private static bool IsSwapped(Proposition a, Proposition b) =>
        TermWeights.Of(a.Patient.Where(term => !Contains(b.Terms, term))) >= OwnThing
        && TermWeights.Of(b.Patient.Where(term => !Contains(a.Terms, term))) >= OwnThing;

    private static bool Meet(ImmutableArray<string> one, ImmutableArray<string> other) =>
        one.Any(term => Contains(other, term));

    private static bool Contains(ImmutableArray<string> sorted, string term) =>
        sorted.BinarySearch(term, StringComparer.Ordinal) >= 0;
}
