using System.Collections.Immutable;
using Foresaid.Certainty;

namespace Foresaid.Statements;

/// <summary>How sure each holder of a statement is, from the outlet inwards.</summary>
internal static class Holders
{
    /// <summary>The id under which the publisher of the article holds.</summary>
    public const string OutletId = "outlet";

    /// <param name="outlet">The outlet's name, or "outlet".</param>
    /// <param name="links">The chain that this reading takes: the draft's own, or its alternative.</param>
    /// <param name="parent">The statement in whose content this one stands; null when in none.</param>
    public static ImmutableArray<HolderCertainty> Of(
        StatementDraft draft,
        ImmutableArray<ImmutableArray<string>> links,
        StatementDraft? parent,
        string outlet,
        IReadOnlyDictionary<string, Speaker> cast
    )
    {
        var judgement = draft.Judgement;
        var polarity = judgement.Polarity;
        if (!draft.IsSourced)
        {
            var own = draft.Qualified ? CertaintyValue.Unknown : judgement.Inner;
            return [new HolderCertainty(outlet, OutletId, own, polarity)];
        }

        var holders = ImmutableArray.CreateBuilder<HolderCertainty>();
        var outermost = OuterOf(draft, parent);
        holders.Add(new(outlet, OutletId, draft.Qualified ? CertaintyValue.Unknown : outermost, polarity));
        for (var link = 0; link < links.Length; link++)
        {
            var value =
                link == links.Length - 1 ? judgement.Inner
                : parent is not null && link < parent.Links.Length - 1 ? outermost
                : judgement.Outer;
            foreach (var id in links[link])
            {
                if (cast.TryGetValue(id, out var speaker) && speaker.Type != SpeakerType.Outlet)
                    holders.Add(new(speaker.Name, id, value, polarity));
            }
        }
        return holders.ToImmutable();
    }

    /// <summary>Whoever stands outside the parent's speaker is at most as sure as they are of the parent.</summary>
    private static CertaintyValue OuterOf(StatementDraft draft, StatementDraft? parent) =>
        parent is { IsSourced: true } && parent.Judgement.Outer < draft.Judgement.Outer
            ? parent.Judgement.Outer
            : draft.Judgement.Outer;
}
