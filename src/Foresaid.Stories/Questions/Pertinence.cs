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
internal readonly record struct Pertinence(double Happening, double Things, bool IsOther)
{
    // Words used as much alike as these may stand for one thing.
    private const double MayBeOne = 0.45;

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
        "be have do make take give get go come take-place happen occur see put set reach issue hold hand deliver end lead result have call"
    );

    public static Pertinence Of(Clause asked, Clause told, ImmutableArray<string> article, Epithets epithets) =>
        new(OfHappening(asked, told), OfThings(asked, told, article, epithets), AreOthers(asked, told, epithets));

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

    private static double OfThings(Clause asked, Clause told, ImmutableArray<string> article, Epithets epithets)
    {
        var terms = told.Core.AddRange(told.Happenings.Select(name => name.Class)).Add(told.Says.Predicate);
        var (found, all) = (0.0, 0.0);
        foreach (var term in asked.Core)
        {
            var weight = TermWeights.Of(term);
            var near = Kinship.IsIn(term, terms) ? 1 : UsedAlike * Kinship.Of(term, terms);
            foreach (var other in terms)
                near = Math.Max(near, Called * Kinship.Of(term, epithets.Of(other)));
            if (epithets.Of(term) is { IsEmpty: false } nouns)
                near = Math.Max(near, Called * terms.Max(other => Kinship.Of(other, nouns)));
            if (near < FromArticle && Kinship.IsIn(term, article))
                near = FromArticle;
            (found, all) = (found + (weight * near), all + weight);
        }
        return all == 0 ? 1 : found / all;
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

    /// <summary>What happens by the verb, and what other nouns of happening the clause has.</summary>
    private static (ImmutableArray<string> Main, ImmutableArray<string> Beside) EventsOf(Clause clause)
    {
        ImmutableArray<string> main =
        [
            .. clause
                .Happenings.Select(name => name.Class)
                .Where(name => !Empty.Contains(name))
                .Distinct(StringComparer.Ordinal),
        ];
        return (main, [.. clause.Core.Where(term => HappeningLexicon.Shared.IsClass(term) && !Empty.Contains(term))]);
    }
}
