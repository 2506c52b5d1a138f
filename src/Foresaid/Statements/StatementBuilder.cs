using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Certainty;
using Foresaid.Speakers;
using Foresaid.Syntax;
using Foresaid.Times;

namespace Foresaid.Statements;

/// <summary>Makes statements of attributions: what needs speakers, times and certainty at once.</summary>
/// <remarks>Immutable; safe to share between threads. One pass for each question, over drafts that nobody else sees.</remarks>
public sealed class StatementBuilder
{
    private readonly CertaintyJudge _certainty;
    private readonly KindJudge _kinds;
    private readonly TimeFinder _times;

    /// <param name="certainty">The judge that made the judgements: kinds are decided by the same reading of cue and content.</param>
    /// <param name="times">The finder that found the expressions: those in quotations are resolved again.</param>
    public StatementBuilder(CertaintyJudge certainty, TimeFinder times)
    {
        ArgumentNullException.ThrowIfNull(certainty);
        ArgumentNullException.ThrowIfNull(times);
        (_certainty, _kinds, _times) = (certainty, new KindJudge(certainty), times);
    }

    /// <param name="judgements">One for each attribution, in the same order.</param>
    /// <returns>Statements in the order of the attributions, where the cast holds two readings the second directly after the first;
    /// and the times, those in quotations as meant on the day of saying.</returns>
    public (ImmutableArray<Statement> Statements, ImmutableArray<TimeExpression> Times) Build(
        Article article,
        Parsed parsed,
        ImmutableArray<TimeExpression> times,
        ImmutableArray<Quantity> quantities,
        ImmutableArray<AttributionRelation> attributions,
        Cast cast,
        ImmutableArray<Judgement> judgements
    )
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(cast);
        if (attributions.IsEmpty)
            return ([], times);

        var speakers = cast.Speakers.ToDictionary(speaker => speaker.Id, StringComparer.Ordinal);
        var drafts = new List<StatementDraft>(attributions.Length);
        for (var index = 0; index < attributions.Length; index++)
            drafts.Add(DraftOf(parsed, attributions[index], judgements[index], At(cast.Chains, index), speakers));

        var quoted = new QuotedText(article.Text, parsed.Sentences.Paragraphs);
        times = new TimeLinks(parsed, times, _times, quoted).Link(drafts);
        var qualifiers = new Qualifiers(parsed, quantities);
        qualifiers.Mark(drafts);
        var qualified = qualifiers.Link(drafts);
        foreach (var draft in drafts)
            Decide(parsed, draft, article.Published);

        var press = new StatementPress(article, times, quantities, quoted, drafts, speakers, qualified);
        return (Print(press, drafts, cast), times);
    }

    private static ImmutableArray<Statement> Print(StatementPress press, List<StatementDraft> drafts, Cast cast)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>(drafts.Count);
        for (var index = 0; index < drafts.Count; index++)
        {
            var second = At(cast.Alternatives, index);
            statements.Add(press.Make(index, drafts[index].Links, 1, !second.IsEmpty));
            if (!second.IsEmpty)
                statements.Add(press.Make(index, second, 2, ambiguous: true));
        }
        return statements.ToImmutable();
    }

    private StatementDraft DraftOf(
        Parsed parsed,
        AttributionRelation attribution,
        Judgement judgement,
        ImmutableArray<ImmutableArray<string>> links,
        Dictionary<string, Speaker> speakers
    )
    {
        var (cue, clause) = _certainty.Read(parsed, attribution);
        var first = Math.Min(parsed.Tokens.IndexAt(attribution.Content[0].Start), parsed.Count - 1);
        var sentence = parsed.Sentences.IndexOfToken(first);
        var innermost = links.IsEmpty ? [] : links[^1];
        return new StatementDraft
        {
            Attribution = attribution,
            Judgement = judgement,
            Cue = cue,
            Clause = clause,
            Links = links,
            Speakers = [.. innermost.Where(speakers.ContainsKey).Select(id => speakers[id])],
            Sentence = sentence,
            Paragraph = parsed.Sentences[sentence].Paragraph,
            Zone = parsed.Sentences[sentence].Zone,
        };
    }

    private void Decide(Parsed parsed, StatementDraft draft, Published? published)
    {
        var (kind, rule) = _kinds.Decide(parsed, draft, draft.Said?.Earliest ?? published?.Earliest);
        draft.Kind = kind;
        draft.Rules["kind"] = rule.Name;
    }

    private static ImmutableArray<ImmutableArray<string>> At(
        ImmutableArray<ImmutableArray<ImmutableArray<string>>> chains,
        int index
    ) => !chains.IsDefault && index < chains.Length && !chains[index].IsDefault ? chains[index] : [];
}
