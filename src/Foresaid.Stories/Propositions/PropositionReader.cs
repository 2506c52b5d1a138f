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
            Terms = Without(words.All(core)),
            Names = words.Names(),
            Figures = [.. content.Quantities.Select(FigureOf)],
        };

        ImmutableArray<string> Without(ImmutableArray<string> terms) =>
            terms.RemoveRange(core.Happening?.Further ?? []);
    }

    private static Figure FigureOf(Quantity quantity) =>
        new(quantity.Low, quantity.High, quantity.Unit is { } unit ? Units.Of(unit) : null, quantity.Approximate);
}
