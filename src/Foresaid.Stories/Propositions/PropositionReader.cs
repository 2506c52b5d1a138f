using System.Collections.Immutable;
using Foresaid.Syntax;

namespace Foresaid.Stories.Propositions;

/// <summary>Reads what a content says from its own tree: predicate, who does it, to what, where, how much.</summary>
/// <remarks>Thread-safe. Linear in the content.</remarks>
public sealed class PropositionReader : IPropositionSource
{
    public Proposition Of(Reading reading, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(statement);
        if (ContentText.Of(reading, statement) is not { } content)
            return Proposition.Empty;
        var lexicon = HappeningLexicon.Shared;
        var core = PredicateFinder.Find(content, lexicon);
        if (core.Happening is null && CueAct.Of(reading, statement, content, lexicon) is { } act)
            core = core with { Lemma = act.Class, Happening = act };
        var slots = SlotFinder.Find(content, core, lexicon);
        var words = new ContentWords(content, lexicon);
        return new Proposition
        {
            Predicate = core.Lemma,
            PredicateClass = core.Happening?.Class ?? core.Lemma,
            Sense = core.Happening?.Sense ?? 1,
            IsVerbal = core.IsVerbal,
            IsNegated = core.IsNegated,
            Agent = Without(words.Of(slots.Agent)),
            Patient = Without(words.Of(slots.Patient)),
            Places = words.Of(slots.Places),
            Terms = Without(words.All(core), core.Happening?.Class),
            Names = words.Names(),
            Figures = [.. content.Quantities.Select(FigureOf)],
        };

        // "Handed down a sentence": the word that names the happening stays among the terms, and is nobody's part.
        ImmutableArray<string> Without(ImmutableArray<string> terms, string? name = null) =>
            terms.RemoveAll(term => term != name && core.Happening is { } it && it.Further.Contains(term));
    }

    private static Figure FigureOf(Quantity quantity) =>
        new(quantity.Low, quantity.High, quantity.Unit is { } unit ? Units.Of(unit) : null, quantity.Approximate);
}
