using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Speakers;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>Two tellings held against one another: what they have in common, and the slots in which they differ.</summary>
/// <remarks>Speaker and certainty are no part of it.</remarks>
internal sealed class Contrast
{
    private const int MostChanged = 3;

    private readonly Epithets _epithets;

    public Contrast(Telling a, Telling b, Epithets epithets)
    {
        (A, B, _epithets) = (a, b, epithets);
        ImmutableArray<string> termsA = [.. TermsOf(a).Distinct(StringComparer.Ordinal)];
        ImmutableArray<string> termsB = [.. TermsOf(b).Distinct(StringComparer.Ordinal)];
        Common = [.. termsA.Where(term => Kinship.IsIn(term, termsB))];
        OnlyA = [.. termsA.Where(term => !Kinship.IsIn(term, termsB))];
        OnlyB = [.. termsB.Where(term => !Kinship.IsIn(term, termsA))];
        Gaps = Meaning(Alignment.Gaps(a.Significant, b.Significant));
        Swaps = [.. Gaps.Where(gap => !gap.A.IsEmpty && !gap.B.IsEmpty)];
        Figure = FigureClash.Between(a.Says.Figures, b.Says.Figures, tolerance: 0);
        Place = !a.Says.Places.IsEmpty && !b.Says.Places.IsEmpty && !a.Says.Places.Intersect(b.Says.Places).Any();
        Shift = WindowShifts.Between(a.About, b.About);
        Time = IsTimeApart();
        Polarity = a.Value != b.Value;
        Breadth = a.Breadth != b.Breadth;
    }

    public Telling A { get; }
    public Telling B { get; }

    private bool IsOneVerb =>
        A.Says.Predicate == B.Says.Predicate
        && A.Says.Predicate.Length > 0
        && A.Says.PredicateClass != B.Says.PredicateClass;

    /// <summary>The same held against one another word by word, graded.</summary>
    public Kindred Kindred => field ??= new Kindred(A, B, _epithets);

    /// <summary>What the second made of the first's time.</summary>
    public WindowShift Shift { get; }

    public ImmutableArray<string> Common { get; }
    public ImmutableArray<string> OnlyA { get; }
    public ImmutableArray<string> OnlyB { get; }

    /// <summary>Where the two part in words of meaning.</summary>
    public ImmutableArray<Gap> Gaps { get; }

    /// <summary>Those of the gaps where each has a word of its own.</summary>
    public ImmutableArray<Gap> Swaps { get; }

    /// <summary>The first swap that is no place and no time; null when there is none.</summary>
    public Gap? Swapped => Swaps.FirstOrDefault(IsOfWords);

    /// <summary>Two numbers of one unit that do not meet.</summary>
    public bool Figure { get; }

    /// <summary>Two times that do not meet, or other words of the calendar.</summary>
    public bool Time { get; }
    public bool Place { get; }

    /// <summary>The one tells as so what the other tells as not so.</summary>
    public bool Polarity { get; }

    /// <summary>The one speaks of all, or of a part, where the other does not.</summary>
    public bool Breadth { get; }

    /// <summary>Each has a word or two of its own in one place, which are no place and no time.</summary>
    public bool Wording => Swapped is not null;

    public bool SamePredicate =>
        A.Says.PredicateClass == B.Says.PredicateClass
        || A.Says.Predicate == B.Says.Predicate
        || A.Says.PredicateClass.Length == 0
        || B.Says.PredicateClass.Length == 0
        || (Common.Contains(A.Says.PredicateClass) && Common.Contains(B.Says.PredicateClass))
        // The verb may stand in the cue of the one ("released the minister at his own request"): nearly all words are shared then.
        || (Common.Length >= 3 && OnlyA.Length <= 1 && OnlyB.Length <= 1);

    /// <summary>Slots in which they differ; breadth is none, as it comes with the words that it stands for.</summary>
    public int Slots => new[] { Figure, Time, Place, Polarity }.Count(differs => differs) + Swaps.Count(IsOfWords);

    /// <summary>Slots whose values differ when each telling has its own words: other words alone are no other value.</summary>
    public int Values => new[] { FigureOfKin, Time, PolarityOfKin }.Count(differs => differs);

    /// <summary>Two numbers that do not meet, of one unit or of units that are used alike ("posts", "jobs").</summary>
    public bool FigureOfKin => Figure || FigureClash.OfKin(A.Says.Figures, B.Says.Figures);

    private bool PolarityOfKin =>
        A.IsNegative != B.IsNegative
        && (A.Says.PredicateClass == B.Says.PredicateClass || A.Says.Predicate == B.Says.Predicate);

    /// <summary>The same claim of the same, but for one slot at most.</summary>
    public bool IsOneClaim => Slots <= 1 && IsNear && (!Wording || IsOfOneKind(Swapped!));

    /// <summary>The same claim of the same, with nothing put in another's place.</summary>
    public bool IsSame => Slots == 0 && IsNear;

    /// <summary>Words that qualify one shared noun ("the five-year plan"), two offices, two instruments, two names: of one thing.
    /// Two objects of a verb are two matters.</summary>
    private bool IsOfOneKind(Gap gap)
    {
        var (a, b) = (gap.A[^1], gap.B[^1]);
        return (A.IsBefore(a, gap.Next) && B.IsBefore(b, gap.Next))
            || (Are(TellingWords.Roles, a, b))
            || (Are(TellingWords.Instruments, a, b))
            || (A.Says.Names.Contains(a) && B.Says.Names.Contains(b));
    }

    private static bool Are(FrozenSet<string> kind, string a, string b) =>
        kind.Contains(a.TrimEnd('s')) && kind.Contains(b.TrimEnd('s'));

    /// <summary>Enough of what the shorter one says stands in the longer one, swapped words aside.</summary>
    public bool IsNear
    {
        get
        {
            const double Enough = 0.6;
            var swapped = Swapped is null ? 0 : Math.Min(Swapped.A.Length, Swapped.B.Length);
            var (own, whole) = (
                Math.Min(OnlyA.Length, OnlyB.Length) - swapped,
                Math.Min(A.Terms.Length, B.Terms.Length) - swapped
            );
            if (
                !SamePredicate
                || Common.IsEmpty
                || own > MostChanged
                || (Swapped is { } gap && Math.Max(gap.A.Length, gap.B.Length) > MostChanged)
            )
                return false;
            return Common.Length >= 2
                ? Common.Length >= Enough * whole
                : Common.Length >= whole && OnlyA.Length + OnlyB.Length <= 2;
        }
    }

    /// <summary>How near they are, to choose among several: more in common, less apart.</summary>
    public double Nearness =>
        (double)Common.Length / Math.Max(1, Common.Length + OnlyA.Length + OnlyB.Length)
        - (0.3 * Slots)
        + (0.5 * Likeness(A.Sentence, B.Sentence));

    /// <summary>One verb that was put in two classes, by what it was taken to be of, is one verb.</summary>
    private IEnumerable<string> TermsOf(Telling telling) =>
        IsOneVerb
            ? telling.Terms.Where(term => term != telling.Says.PredicateClass).Append(telling.Says.Predicate)
            : telling.Terms;

    private static double Likeness(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        var common = a.Intersect(b, StringComparer.Ordinal).Count();
        return a.Length + b.Length == 0 ? 0 : 2.0 * common / (a.Length + b.Length);
    }

    private bool IsTimeApart()
    {
        if (Swaps.Any(IsSeason))
            return true;
        if (A.About is not null && B.About is not null)
            return Shift == WindowShift.Apart && !IsOneDay();
        return Swaps.Any(IsCalendar);
    }

    /// <summary>The same word for the day in two texts of the same days: then it is one day, wherever a reader put it.</summary>
    private bool IsOneDay()
    {
        const int NearDays = 2;
        var (words, others) = (
            A.Words.Where(TellingWords.IsDay).ToHashSet(),
            B.Words.Where(TellingWords.IsDay).ToHashSet()
        );
        return words.Count == 1
            && words.SetEquals(others)
            && A.Row.Day is { } printed
            && B.Row.Day is { } other
            && Math.Abs(printed.DayNumber - other.DayNumber) <= NearDays;
    }

    private bool IsOfWords(Gap gap) => !IsCalendar(gap) && !(Place && IsPlace(gap));

    private bool IsPlace(Gap gap) => gap.A.Any(A.Says.Places.Contains) && gap.B.Any(B.Says.Places.Contains);

    private static bool IsCalendar(Gap gap) => Both(gap, TellingWords.Calendar);

    private static bool IsSeason(Gap gap) => Both(gap, TellingWords.Seasons);

    private static bool Both(Gap gap, FrozenSet<string> words) =>
        gap.A.Any(words.Contains) && gap.B.Any(words.Contains);

    /// <summary>Of each gap only the words that the other has nowhere: those that were moved or brought to one class are none.</summary>
    private ImmutableArray<Gap> Meaning(ImmutableArray<Gap> gaps)
    {
        var (onlyA, onlyB) = (OnlyA.Select(Stem.Of).ToHashSet(), OnlyB.Select(Stem.Of).ToHashSet());
        return
        [
            .. gaps.Select(gap =>
                    gap with
                    {
                        A = [.. gap.A.Where(word => IsOwn(word, onlyA))],
                        B = [.. gap.B.Where(word => IsOwn(word, onlyB))],
                    }
                )
                .Where(gap => !gap.A.IsEmpty || !gap.B.IsEmpty),
        ];
    }

    private static bool IsOwn(string word, HashSet<string> only) =>
        TellingWords.Calendar.Contains(word) || TellingWords.IsNumber(word) || only.Contains(Stem.Of(word));
}
