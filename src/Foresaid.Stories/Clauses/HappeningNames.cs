using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Clauses;

/// <summary>Which happening a clause tells of, under all the names it may have.</summary>
/// <remarks>
/// A fragment ("talks to resume", "Dry day ahead") often hides its verb from the parser. Where the predicate is in no class of
/// happenings, the classes of its other words stand for it.
/// </remarks>
internal static class HappeningNames
{
    /// <summary>Verbs that only tell that a happening comes about: it is named by its noun ("a verdict will come").</summary>
    private static readonly FrozenSet<string> Comings = WordSet.Of(
        "take-place come follow arrive occur happen deliver give return issue hand be"
    );

    /// <summary>Verbs that only tell when one is to come ("the launch will slip to June"): of what was, they tell that it did not come.</summary>
    private static readonly FrozenSet<string> Schedulings = WordSet.Of(
        "postpone advance set schedule slip fall move plan expect due"
    );

    private static readonly FrozenSet<string> Scheduled = WordSet.Of(
        "set due scheduled slated planned expected pencilled penciled fixed likely"
    );

    private static readonly FrozenSet<string> Ahead = WordSet.Of("will would shall may might could can to");

    /// <summary>The happenings that nouns name beside such a verb; empty elsewhere.</summary>
    private static ImmutableArray<HappeningName> Named(
        Proposition says,
        ImmutableArray<string> line,
        IEnumerable<string> hyphened
    )
    {
        var isNamed =
            Comings.Contains(says.PredicateClass)
            || (Schedulings.Contains(says.PredicateClass) && line.Any(Ahead.Contains))
            || IsScheduled(line);
        return isNamed
            ?
            [
                .. line.Concat(hyphened)
                    .Select(word =>
                        HappeningLexicon.Shared.Noun(word) is { } named && says.Terms.Contains(named.Class)
                            ? new HappeningName(named.Class, named.Sense, word)
                            : default
                    )
                    .Where(name => name.Class is not null && name.Class != says.PredicateClass)
                    .Distinct(),
            ]
            : [];
    }

    private static IEnumerable<string> Hyphened(string words) =>
        words.Contains('-') ? words.ToLowerInvariant().Split(' ').Where(word => word.Contains('-')) : [];

    /// <summary>"Lift-off is set for June"; that it was set says nothing of whether it came.</summary>
    private static bool IsScheduled(ImmutableArray<string> line)
    {
        var at = line.FindIndex(Scheduled.Contains);
        return at > 0
            && at + 1 < line.Length
            && line[at + 1] is "for" or "on" or "in" or "by" or "at" or "before"
            && line[at - 1] is not ("was" or "were" or "been" or "had");
    }

    /// <summary>One where the predicate is known; else, loosely, those of all its words.</summary>
    public static (ImmutableArray<HappeningName> Names, bool IsLoose) Of(Proposition says, string words)
    {
        var line = PlainLine.Of(words).Words;
        if (says.Predicate.Length == 0 && says.Terms.IsEmpty)
            return ([], false);
        if (Named(says, line, Hyphened(words)) is { IsEmpty: false } named)
            return (named.Add(new HappeningName(says.PredicateClass, says.Sense, says.Predicate)), false);
        if (
            says.PredicateClass != says.Predicate
            || (KnownAs(says.Predicate, line) is { Class: var known } && known == says.Predicate)
        )
            return ([new HappeningName(says.PredicateClass, says.Sense, says.Predicate)], false);
        ImmutableArray<HappeningName> others =
        [
            .. says
                .Terms.Append(says.Predicate)
                .Select(term =>
                    KnownAs(term, line) is { } happening
                        ? new HappeningName(happening.Class, happening.Sense, term)
                        : default
                )
                .Where(name => name.Class is not null)
                .Distinct(),
        ];
        return others.IsEmpty || (says.IsVerbal && KnownAs(says.Predicate, line) is null)
            ? ([new HappeningName(Base(says.Predicate), says.Sense, says.Predicate)], false)
            : (others, true);
    }

    /// <summary>Under the lemma as it stands, and as a tagger may have bent it: "launche", "sat".</summary>
    private static Happening? KnownAs(string term, ImmutableArray<string> line)
    {
        var lexicon = HappeningLexicon.Shared;
        var lemma = Base(term);
        var behind = Behind(lemma, line);
        return lexicon.Verb(lemma, behind, [])
            ?? lexicon.Verb(lemma + "e", behind, [])
            ?? lexicon.Verb(lemma.TrimEnd('e'), behind, [])
            ?? lexicon.Noun(lemma)
            ?? lexicon.Adjective(lemma);
    }

    private static string Base(string term) => VerbForms.LemmaOf(term, isVerb: true) ?? term;

    /// <summary>The few words behind it, for verbs of two words.</summary>
    private static ImmutableArray<string> Behind(string lemma, ImmutableArray<string> line)
    {
        const int Reach = 4;
        var stem = lemma.TrimEnd('e');
        var at = line.FindIndex(word => word.StartsWith(stem, StringComparison.Ordinal));
        return at < 0 ? [] : line[(at + 1)..Math.Min(line.Length, at + 1 + Reach)];
    }
}

/// <summary>A class of happenings, which of its two opposites, and the word that names it.</summary>
internal readonly record struct HappeningName(string Class, int Sense, string Word);
