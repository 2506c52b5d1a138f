using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Speakers;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Questions;

/// <summary>How far a clause speaks of what a question asks: of its happening, and of its things. Each 0 to 1.</summary>
/// <remarks>People ask in words of their own; so words count by how near they are, not only when they are the same.</remarks>
/// <param name="IsOther">Each names somebody or something of its own in one part: it speaks of another.</param>
internal readonly record struct Pertinence(double Happening, double Things, double Names, double Nouns, bool IsOther)
{
    // Words used as much alike as these may stand for one thing.
    private const double MayBeOne = 0.45;

    /// <summary>How near the two verbs are: "received the offer" tells of receiving.</summary>
    public double Main { get; private init; }

    /// <summary>A logistic regression's log-odds that it answers, learned from gold stories and pairs (docs/decisions/036).</summary>
    public double Weight =>
        -2.6
        + (1.2 * Happening)
        + (0.7 * Things)
        + (1.0 * Happening * Things)
        + (Names < 0 ? -0.5 : 0.3 * Names)
        + (Nouns < 0 ? -0.5 : 0.5 * Nouns)
        + (Happening >= SameHappening ? 0.6 : 0);

    private const double SameHappening = 0.85;

    // What the clause leaves out and its article speaks of is half said.
    private const double FromArticle = 0.5;

    // A doctor is no nurse, though news speaks alike of them.
    private const double UsedAlike = 0.5;

    // "The engineer" of whom the texts call so.
    private const double Called = 0.9;

    // "The takeover" in "when will the takeover be completed" is what it is about, not what is asked.
    private const double Beside = 0.7;

    /// <summary>Verbs that leave it to a noun to say what happens ("end in a conviction", "make an offer").</summary>
    private static readonly FrozenSet<string> Empty = WordSet.Of(
        "be have do make take give get go come take-place happen occur see put set reach issue hold hand deliver lead result call"
    );

    public static Pertinence Of(Clause asked, Clause told, ImmutableArray<string> article, Epithets epithets)
    {
        var (all, names, nouns) = OfThings(asked, told, article, epithets);
        var isOther =
            AreOthers(asked, told, epithets) || AreOtherPhases(asked, told) || IsOfAnotherThing(asked, told, epithets);
        return new(OfHappening(asked, told), all, names, nouns, isOther)
        {
            Main = Nearest(EventsOf(asked).Main, EventsOf(told).Main),
        };
    }

    private static double OfHappening(Clause asked, Clause told)
    {
        var (main, beside) = EventsOf(asked);
        var (toldMain, toldBeside) = EventsOf(told);
        var events = toldMain.AddRange(toldBeside);
        return Math.Max(Nearest(main, events), Nearest(beside, events) * (main.IsEmpty ? 1 : Beside));
    }

    private static double Nearest(ImmutableArray<string> some, ImmutableArray<string> others)
    {
        var most = 0.0;
        foreach (var one in some)
        {
            foreach (var other in others)
                most = Math.Max(most, Happenings.Kinship(one, other));
        }
        return most;
    }

    private static (double All, double Names, double Nouns) OfThings(
        Clause asked,
        Clause told,
        ImmutableArray<string> article,
        Epithets epithets
    )
    {
        var terms = told.Core.AddRange(told.Happenings.Select(name => name.Class)).Add(told.Says.Predicate);
        var (names, allNames, nouns, allNouns) = (0.0, 0.0, 0.0, 0.0);
        foreach (var term in asked.Core)
        {
            var weight = TermWeights.Of(term);
            var near = weight * NearestOf(term, terms, article, epithets);
            if (asked.Says.Names.Contains(term))
                (names, allNames) = (names + near, allNames + weight);
            else
                (nouns, allNouns) = (nouns + near, allNouns + weight);
        }
        var all = allNames + allNouns == 0 ? 1 : (names + nouns) / (allNames + allNouns);
        return (
            // "The launch" is the one that the story tells of.
            told.IsBareEvent
                ? Math.Max(all, FromArticle)
                : all,
            allNames == 0 ? -1 : names / allNames,
            allNouns == 0 ? -1 : nouns / allNouns
        );
    }

    private static double NearestOf(
        string term,
        ImmutableArray<string> terms,
        ImmutableArray<string> article,
        Epithets epithets
    )
    {
        var near = Kinship.IsIn(term, terms) ? 1 : UsedAlike * Kinship.Of(term, terms);
        foreach (var other in terms)
            near = Math.Max(near, Called * Kinship.Of(term, epithets.Of(other)));
        if (epithets.Of(term) is { IsEmpty: false } nouns)
            near = Math.Max(near, Called * terms.Max(other => Kinship.Of(other, nouns)));
        if (terms.Any(other => ThingLexicon.MayStandFor(other, term)))
            near = Math.Max(near, FromArticle);
        return near < FromArticle && Kinship.IsIn(term, article) ? FromArticle : near;
    }

    /// <summary>The only thing asked of, and in its place another: "the bridge", "the tunnel".</summary>
    private static bool IsOfAnotherThing(Clause asked, Clause told, Epithets epithets)
    {
        const double Nearly = 0.4;
        if (asked.Core is not [var thing] || told.Core.IsEmpty || asked.Agent.Length + asked.Patient.Length != 1)
            return false;
        var slot = told.Agent.AddRange(told.Patient);
        return slot.Length > 0
            && slot.All(other => !ThingLexicon.IsGeneral(other))
            && NearestOf(thing, told.Core, [], epithets) < Nearly;
    }

    /// <summary>Begun and ended: two happenings that were told apart by hand, whatever noun they share.</summary>
    private static bool AreOtherPhases(Clause asked, Clause told)
    {
        var (main, beside) = EventsOf(asked);
        var other = EventsOf(told).Main;
        return main.Length > 0
            && other.Length > 0
            && main.All(HappeningLexicon.Shared.IsClass)
            && other.All(HappeningLexicon.Shared.IsClass)
            && Nearest(main.AddRange(beside), other) == 0;
    }

    private static bool AreOthers(Clause asked, Clause told, Epithets epithets) =>
        (!asked.Ordinals.IsEmpty && !told.Ordinals.IsEmpty && !asked.Ordinals.Intersect(told.Ordinals).Any())
        || (
            !Meet(asked.Patient, told.Agent, epithets)
            && !Meet(asked.Agent, told.Patient, epithets)
            && (
                AreApart(asked.PatientNames, told.PatientNames, epithets)
                || AreApart(asked.AgentNames, told.AgentNames, epithets)
            )
        );

    private static bool AreApart(ImmutableArray<string> one, ImmutableArray<string> other, Epithets epithets) =>
        !one.IsEmpty && !other.IsEmpty && !Meet(one, other, epithets);

    private static bool Meet(ImmutableArray<string> one, ImmutableArray<string> other, Epithets epithets) =>
        one.Any(term =>
            other.Any(told =>
                Kinship.Of(term, told) >= MayBeOne
                || Kinship.Of(term, epithets.Of(told)) >= MayBeOne
                || Kinship.Of(told, epithets.Of(term)) >= MayBeOne
            )
        );

    private static bool IsEndIn(Clause clause) =>
        clause.Words.Contains(" end in a", StringComparison.Ordinal)
        || clause.Words.Contains(" end with a", StringComparison.Ordinal);

    /// <summary>What happens by the verb, and what other nouns of happening the clause has.</summary>
    private static (ImmutableArray<string> Main, ImmutableArray<string> Beside) EventsOf(Clause clause)
    {
        ImmutableArray<string> main =
        [
            .. clause
                .Happenings.Select(name => name.Class)
                .Where(name => !Empty.Contains(name) && !(name == "end" && IsEndIn(clause)))
                .Distinct(StringComparer.Ordinal),
        ];
        var beside = clause.Core.Select(term =>
            HappeningLexicon.Shared.IsClass(term) ? term : HappeningLexicon.Shared.Verb(term, [], [])?.Class ?? ""
        );
        return (
            main,
            [.. beside.Where(term => term.Length > 0 && !Empty.Contains(term)).Distinct(StringComparer.Ordinal)]
        );
    }
}
