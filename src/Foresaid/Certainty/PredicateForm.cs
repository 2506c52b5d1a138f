using Foresaid.Syntax;

namespace Foresaid.Certainty;

/// <summary>The form of one predicate: its tense, aspect, voice and modals, read off its own words.</summary>
/// <param name="Modal">May, might, could, or "must have".</param>
/// <param name="Could">The modal is "could": negated it tells a fact.</param>
/// <param name="Deontic">Must, should, ought, shall of what another is to do.</param>
/// <param name="Would">Would, or its short form before a bare verb.</param>
internal readonly record struct PredicateForm(
    bool Modal,
    bool Could,
    bool Can,
    bool Deontic,
    bool Future,
    bool Would,
    bool Perfect,
    bool Progressive,
    bool Past,
    bool Passive,
    bool Finite
)
{
    public static PredicateForm Of(Token predicate)
    {
        var form = new PredicateForm
        {
            Past = predicate.Xpos == "VBD",
            Passive = Grammar.IsPassive(predicate),
            Progressive = predicate.Xpos == "VBG" && Grammar.HasChild(predicate, "aux"),
            Finite = predicate.Xpos is "VBD" or "VBZ" or "VBP",
        };
        foreach (var child in predicate.Children)
        {
            if (child.Is("aux") || child.Is("cop"))
                form = form.With(child);
        }
        // "Must have left" concludes; it obliges nobody.
        return form.Deontic && form.Perfect ? form with { Deontic = false, Modal = true } : form;
    }

    private PredicateForm With(Token auxiliary)
    {
        var form = this with { Finite = Finite || auxiliary.Xpos is "VBD" or "VBZ" or "VBP" or "MD" };
        if (auxiliary.Xpos == "VBD")
            form = form with { Past = true };
        return Grammar.Word(auxiliary) switch
        {
            "may" or "might" => form with { Modal = true },
            "could" => form with { Modal = true, Could = true },
            "can" or "cannot" => form with { Can = true },
            "will" or "shall" => form with { Future = true },
            "would" => form with { Would = true },
            "'d" when auxiliary.Xpos == "MD" => form with { Would = true },
            "must" or "should" or "ought" => form with { Deontic = true },
            "have" or "has" or "had" or "having" => form with { Perfect = true },
            _ => form,
        };
    }
}
