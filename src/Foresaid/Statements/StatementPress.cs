using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Certainty;
using Foresaid.Syntax;

namespace Foresaid.Statements;

/// <summary>Turns finished drafts of one article into statements: ids, holders, spans, marks, rules.</summary>
internal sealed class StatementPress(
    Article article,
    ImmutableArray<TimeExpression> times,
    ImmutableArray<Quantity> quantities,
    QuotedText quoted,
    IReadOnlyList<StatementDraft> drafts,
    IReadOnlyDictionary<string, Speaker> cast,
    Dictionary<int, ImmutableArray<int>> qualified
)
{
    private const string NoName = "outlet";
    private static readonly RuleId QuotesRule = new("manner.quotation-marks");
    private static readonly RuleId HolderRule = new("certainty.unverified");

    private readonly ImmutableArray<string> _ids =
    [
        .. drafts.Select(draft =>
            StatementId.Of(article, draft.Attribution.Source, draft.Attribution.Cue, draft.Attribution.Content, 1)
        ),
    ];

    private readonly SpanIds _timeIds = new(times.Select(time => (time.Id, time.Spans)));
    private readonly SpanIds _quantityIds = new(quantities.Select(quantity => (quantity.Id, quantity.Spans)));

    private string Outlet => article.Outlet is { Length: > 0 } name ? name : NoName;

    /// <param name="links">The chain that this reading takes.</param>
    /// <param name="reading">1, or 2 for a second reading of the same words.</param>
    public Statement Make(int index, ImmutableArray<ImmutableArray<string>> links, int reading, bool ambiguous)
    {
        var draft = drafts[index];
        var attribution = draft.Attribution;
        var parent = attribution.Within >= 0 ? drafts[attribution.Within] : null;
        var manner = MannerOf(draft);
        var speakers = links.IsEmpty ? [] : links[^1];
        return new Statement
        {
            Id =
                reading == 1
                    ? _ids[index]
                    : StatementId.Of(article, attribution.Source, attribution.Cue, attribution.Content, reading),
            Within = attribution.Within >= 0 ? _ids[attribution.Within] : null,
            Source = attribution.Source,
            Cue = attribution.Cue,
            Content = attribution.Content,
            Zone = draft.Zone,
            Speaker = LineOf(speakers, draft),
            Speakers = speakers,
            Joint = speakers.Length > 1,
            Chain = ChainOf(links, draft),
            Manner = manner,
            Kind = draft.Kind,
            Certainty = Holders.Of(draft, links, parent, Outlet, cast),
            Likelihood = draft.Judgement.Likelihood,
            Condition = draft.Judgement.Condition,
            Status = draft.Judgement.Status,
            Qualifies = qualified.TryGetValue(index, out var targets)
                ? [.. targets.Select(target => _ids[target])]
                : [],
            Said = draft.Said,
            About = draft.About,
            Times = _timeIds.Inside(attribution),
            Quantities = _quantityIds.Inside(attribution),
            Marks = MarksOf(draft, ambiguous),
            Rules = RulesOf(draft, manner),
            Links = links,
        };
    }

    /// <summary>Null in the outlet's own voice and where nobody is named to have spoken.</summary>
    private Manner? MannerOf(StatementDraft draft) =>
        draft.Attribution.Voice == Voice.Own
            ? null
            : draft.Attribution.Manner ?? quoted.MannerOf(draft.Attribution.Content);

    private SpeakerLine? LineOf(ImmutableArray<string> speakers, StatementDraft draft)
    {
        if (!speakers.IsEmpty && cast.TryGetValue(speakers[0], out var first))
            return new SpeakerLine(first.Name, first.Role?.Text, first.Affiliation?.Text);
        return draft.Attribution.Voice == Voice.Own ? new SpeakerLine(Outlet, null, null) : null;
    }

    private ImmutableArray<ChainLink> ChainOf(ImmutableArray<ImmutableArray<string>> links, StatementDraft draft)
    {
        if (links.IsEmpty)
            return draft.Attribution.Voice == Voice.Own ? [new ChainLink(Outlet)] : [];
        return
        [
            .. links.Select(link => new ChainLink([
                .. link.Select(id => cast.TryGetValue(id, out var one) ? one.Name : id),
            ])),
        ];
    }

    private static ImmutableArray<Mark> MarksOf(StatementDraft draft, bool ambiguous)
    {
        var marks = new SortedSet<Mark>(draft.Attribution.Marks);
        if (draft.Implied)
            marks.Add(Mark.Implied);
        if (draft.Judgement.Presupposed)
            marks.Add(Mark.Presupposed);
        if (ambiguous)
            marks.Add(Mark.Ambiguous);
        return [.. marks];
    }

    private static ImmutableSortedDictionary<string, string> RulesOf(StatementDraft draft, Manner? manner)
    {
        var rules = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        rules["content"] = draft.Attribution.Rule.Name;
        foreach (var (field, rule) in draft.Judgement.Rules)
            rules[field] = rule.Name;
        foreach (var (field, rule) in draft.Rules)
            rules[field] = rule;
        if (manner is not null && draft.Attribution.Manner is null)
            rules["manner"] = QuotesRule.Name;
        if (draft.Qualified)
            rules["certainty.outlet"] = HolderRule.Name;
        return rules.ToImmutable();
    }
}
