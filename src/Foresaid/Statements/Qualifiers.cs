using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Certainty;
using Foresaid.Syntax;

namespace Foresaid.Statements;

/// <summary>Finds the statements that say "nobody could check this", and those that they speak of.</summary>
internal sealed class Qualifiers(Parsed parsed, ImmutableArray<Quantity> quantities)
{
    private static readonly RuleId ParagraphRule = new("qualifies.paragraph");
    private static readonly RuleId FiguresRule = new("qualifies.figures");
    private static readonly RuleId BeforeRule = new("qualifies.paragraph-before");

    // A check of its own paragraph speaks of the one before; further back nothing shows the link.
    private const int MostTargets = 40;

    public void Mark(IReadOnlyList<StatementDraft> drafts)
    {
        foreach (var draft in drafts)
            draft.Qualifying = IsCheck(draft);
    }

    /// <summary>For each qualifying draft, the indices of those it qualifies.</summary>
    public Dictionary<int, ImmutableArray<int>> Link(IReadOnlyList<StatementDraft> drafts)
    {
        var links = new Dictionary<int, ImmutableArray<int>>();
        for (var index = 0; index < drafts.Count; index++)
        {
            if (!drafts[index].Qualifying)
                continue;
            var targets = TargetsOf(drafts, index, out var rule);
            if (targets.IsEmpty)
                continue;
            links[index] = targets;
            drafts[index].Rules["qualifies"] = rule.Name;
            foreach (var target in targets)
                drafts[target].Qualified = true;
        }
        return links;
    }

    private ImmutableArray<int> TargetsOf(IReadOnlyList<StatementDraft> drafts, int index, out RuleId rule)
    {
        var draft = drafts[index];
        var start = draft.Attribution.Content[0].Start;
        var before = new List<int>();
        rule = ParagraphRule;
        for (
            var at = index - 1;
            at >= 0 && drafts[at].Paragraph >= draft.Paragraph - 1 && before.Count < MostTargets;
            at--
        )
        {
            if (drafts[at].Qualifying || drafts[at].Attribution.Content[0].Start >= start)
                continue;
            if (drafts[at].Paragraph != draft.Paragraph)
            {
                if (before.Count > 0)
                    break;
                rule = BeforeRule;
            }
            if (rule == BeforeRule && drafts[at].Paragraph == draft.Paragraph)
                continue;
            before.Add(at);
        }
        before.Reverse();
        if (!SpeaksOfFigures(draft))
            return [.. before];
        var figures = before.Where(at => HoldsFigure(drafts[at])).ToList();
        if (figures.Count == 0)
            return [.. before];
        rule = FiguresRule;
        var nearest = drafts[figures[^1]].Sentence;
        return [.. figures.Where(at => drafts[at].Sentence == nearest)];
    }

    private bool IsCheck(StatementDraft draft)
    {
        var checks = false;
        var independent = false;
        var unable = draft.Cue is { Negated: true } or { Able: false } || draft.Clause.Negations % 2 == 1;
        foreach (var token in TokensOf(draft))
        {
            var lemma = token.Lemma;
            checks |= lemma is "verify" or "confirm" or "corroborate" or "substantiate" or "authenticate";
            checks |= lemma is "verification" or "confirmation" or "corroboration";
            independent |= lemma is "independently" or "independent";
            unable |=
                lemma
                    is "unable"
                        or "impossible"
                        or "unavailable"
                        or "limited"
                        or "difficult"
                        or "lack"
                        or "lacking"
                        or "no"
                        or "without";
            if (lemma is "unverified" or "unconfirmed" or "uncorroborated")
                (checks, unable, independent) = (true, true, true);
        }
        return checks && unable && (independent || !draft.IsSourced);
    }

    private bool SpeaksOfFigures(StatementDraft draft)
    {
        foreach (var token in TokensOf(draft))
        {
            if (
                token.Lemma is "figure" or "number" or "toll" or "count" or "tally" or "total" or "estimate" or "amount"
            )
                return true;
        }
        return false;
    }

    private bool HoldsFigure(StatementDraft draft) =>
        quantities.Any(quantity => draft.Attribution.Content.Any(span => span.Contains(quantity.Spans[0])))
        || TokensOf(draft).Any(token => token.Upos == Upos.Num);

    private IEnumerable<Token> TokensOf(StatementDraft draft)
    {
        foreach (var span in draft.Attribution.Cue.AddRange(draft.Attribution.Content))
        {
            for (
                var at = parsed.Tokens.IndexAt(span.Start);
                at < parsed.Count && parsed[at].Span.Start < span.End;
                at++
            )
                yield return parsed[at];
        }
    }
}
