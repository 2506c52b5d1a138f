using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>Puts together, for each attribution, who stands behind it: its own links behind those of the one it stands in.</summary>
internal sealed class ChainBuilder
{
    // Nobody tells on whose word on whose word ... deeper than this; hostile text might.
    private const int MaxLinks = 8;
    private readonly Wording _wording;
    private readonly ImmutableArray<AttributionRelation> _attributions;
    private readonly Joined[] _joined;
    private readonly List<Mention> _mentions;
    private readonly int[] _mentionAt;

    /// <summary>For each token the mention whose affiliation it is part of; -1 elsewhere.</summary>
    private readonly int[] _ownerAt;
    private readonly Entity _outlet;
    private readonly List<Chain> _chains = [];

    /// <summary>The links of one attribution, a second reading of them, and the rule that led to the innermost.</summary>
    internal sealed record Chain(List<List<Entity>> Links, List<List<Entity>>? Other, RuleId Rule);

    internal ChainBuilder(
        Wording wording,
        ImmutableArray<AttributionRelation> attributions,
        List<Mention> mentions,
        Joined[] joined,
        Entity outlet
    )
    {
        (_wording, _attributions, _joined, _outlet) = (wording, attributions, joined, outlet);
        _mentions = mentions;
        _mentionAt = MentionsByToken(wording.Count, mentions);
        _ownerAt = new int[wording.Count];
        Array.Fill(_ownerAt, -1);
        for (var index = 0; index < mentions.Count; index++)
            Mark(_ownerAt, mentions[index].Affiliation, index, over: mentions[index].Sort == MentionSort.Name);
    }

    public List<Chain> Build()
    {
        for (var index = 0; index < _attributions.Length; index++)
            _chains.Add(BuildOne(index));
        return _chains;
    }

    private static int[] MentionsByToken(int count, List<Mention> mentions)
    {
        var at = new int[count];
        Array.Fill(at, -1);
        // Wide ones first, so that a name inside a description keeps its own words.
        for (var index = 0; index < mentions.Count; index++)
            Mark(at, mentions[index].Extent, index, over: false);
        for (var index = 0; index < mentions.Count; index++)
            if (mentions[index].Sort == MentionSort.Description)
                Mark(at, mentions[index].Words, index, over: true);
        for (var index = 0; index < mentions.Count; index++)
            if (mentions[index].Sort != MentionSort.Description)
                Mark(at, mentions[index].Words, index, over: true);
        return at;
    }

    private static void Mark(int[] at, TokenRange range, int mention, bool over)
    {
        for (var token = range.First; token < range.End; token++)
            if (over || at[token] < 0)
                at[token] = mention;
    }

    private Chain BuildOne(int index)
    {
        var attribution = _attributions[index];
        var outer = attribution.Within >= 0 && attribution.Within < index ? _chains[attribution.Within] : null;
        if (attribution.Voice == Voice.Own && outer is null)
            return new Chain(
                [
                    [_outlet],
                ],
                null,
                Rules.Outlet
            );

        var links = new List<List<Entity>>();
        var others = new List<List<Entity>>();
        var (ambiguous, rule) = (
            outer?.Other is not null,
            attribution.SourceHeads.IsEmpty ? Rules.OuterVoice : default
        );
        if (outer is not null)
        {
            links.AddRange(WithoutOutlet(outer.Links));
            others.AddRange(WithoutOutlet(outer.Other ?? outer.Links));
        }
        foreach (var head in attribution.SourceHeads)
        {
            var (link, other, found) = LinkAt(attribution, head, outer);
            if (link.Count == 0)
                continue;
            Append(links, link, ref found);
            Append(others, other ?? link, ref found);
            ambiguous |= other is not null;
            rule = found;
        }
        if (links.Count == 0 || rule == default)
            rule = links.Count == 0 ? default : Rules.OuterVoice;
        if (links.Count == 0 && attribution.Voice == Voice.Own)
            return new Chain(
                [
                    [_outlet],
                ],
                null,
                Rules.Outlet
            );
        return new Chain(links, ambiguous ? others : null, rule);
    }

    private IEnumerable<List<Entity>> WithoutOutlet(List<List<Entity>> links) =>
        links.Where(link => link.Count > 1 || link[0] != _outlet);

    /// <summary>Adds a link, unless the last one already says it.</summary>
    private static void Append(List<List<Entity>> links, List<Entity> link, ref RuleId rule)
    {
        if (links.Count > 0 && links[^1].SequenceEqual(link))
            return;
        if (links.Count > 0 && IsToldTwice(links[^1], link))
        {
            links[^1] = link;
            rule = Rules.ToldTwice;
        }
        else if (links.Count < MaxLinks)
            links.Add(link);
    }

    // "State media said ..., according to the agency": the agency is that very medium.
    private static bool IsToldTwice(List<Entity> outer, List<Entity> inner) =>
        outer is [{ Nature: Nature.Media } general]
        && inner is [{ Nature: Nature.Media }]
        && (
            general.Nouns.Contains("media") || general.Nouns.Contains("medium") || general.Nouns.Contains("television")
        );

    private (List<Entity> Link, List<Entity>? Other, RuleId Rule) LinkAt(
        AttributionRelation attribution,
        int head,
        Chain? outer
    )
    {
        if (head < 0 || head >= _wording.Count)
            return ([], null, default);
        // Whoever is addressed, and what "this" points at, is nobody who speaks; "that" as a relative was settled before.
        if (_wording.IsIn(head, "you", "this", "what", "there") && _wording.Upos(head) is Upos.Pron or Upos.Det)
            return ([], null, default);
        if (IsFirstPerson(head))
            return (
                outer is { Links.Count: > 0 } && CouldSayI(outer.Links[^1]) ? outer.Links[^1] : Speaking(head),
                null,
                Rules.OuterVoice
            );

        var (link, other, rule) = (new List<Entity>(), new List<Entity>(), default(RuleId));
        var ambiguous = false;
        foreach (var at in MentionsOf(attribution, head))
        {
            if (_joined[at].Entity?.Same is not { } entity || link.Contains(entity))
                continue;
            link.Add(entity);
            other.Add(_joined[at].Other?.Same ?? entity);
            ambiguous |= _joined[at].Other is { } second && second.Same != entity;
            rule = rule == default ? _joined[at].Rule : rule;
        }
        return (link, ambiguous ? other : null, rule);
    }

    /// <summary>The mentions that a source's heads stand for, and those that "and" adds where the tree lost them.</summary>
    private List<int> MentionsOf(AttributionRelation attribution, int head)
    {
        var found = new List<int>();
        foreach (var token in SourceHeads.Of(_wording.Parsed, attribution, head, _wording.Lexicon.TimeNames))
        {
            var at = OwnerIn(attribution, token);
            if (at >= 0 && !found.Contains(at))
                found.Add(at);
        }
        if (
            found.Count == 1
            && JointAfter(attribution, _mentions[found[0]]) is var joint
            && joint >= 0
            && joint != found[0]
        )
            found.Add(joint);
        if (found.Count == 1 && JointBefore(attribution, _mentions[found[0]]) is var first and >= 0)
            found.Insert(0, first);
        return found;
    }

    // "Ria Costa and her brother Benno Harst said", where the tree makes only the last one the subject.
    private int JointBefore(AttributionRelation attribution, Mention mention)
    {
        var and = mention.Extent.First - 1;
        if (attribution.Source.IsEmpty || and < 1 || !_wording.Is(and, "and"))
            return -1;
        var at = _mentionAt[and - 1];
        return
            at >= 0
            && _mentions[at].Sort == MentionSort.Name
            && _mentions[at].Extent.End == and
            && _joined[at].Entity is not null
            && SourceHeads.SpanWith(attribution.Source, _wording.SpanOf(_mentions[at].Words)) >= 0
            ? at
            : -1;
    }

    // The tree may take the body for the head of "Harbour Institute researcher Park": the one it belongs to speaks.
    private int OwnerIn(AttributionRelation attribution, int token)
    {
        var (owner, at) = (_ownerAt[token], _mentionAt[token]);
        if (owner < 0 || attribution.Source.IsEmpty)
            return at;
        var span = SourceHeads.SpanWith(attribution.Source, _wording.Parsed.Tokens[token]);
        // A source that begins within a name was cut: the office before that name goes with it.
        var cut = at >= 0 && span >= 0 && _wording.SpanOf(_mentions[at].Words).Start < attribution.Source[span].Start;
        var inside = SourceHeads.SpanWith(attribution.Source, _wording.SpanOf(_mentions[owner].Words)) >= 0;
        return inside || cut ? owner : at;
    }

    private int JointAfter(AttributionRelation attribution, Mention mention)
    {
        var and = mention.Extent.End;
        if (attribution.Source.IsEmpty || and + 2 >= _wording.Count || !_wording.Is(and, "and"))
            return -1;
        var next = _mentionAt[and + 1] >= 0 ? and + 1 : and + 2;
        var at = _mentionAt[next];
        return
            at >= 0
            && _mentions[at].Sort != MentionSort.Pronoun
            && _mentions[at].Words.First >= and
            && SourceHeads.SpanWith(attribution.Source, _wording.SpanOf(_mentions[at].Words)) >= 0
            ? OwnerIn(attribution, next)
            : -1;
    }

    private bool IsFirstPerson(int token) =>
        _wording[token] == "I" && !_wording.Is(token - 1, "the")
        || _wording.Upos(token) == Upos.Pron
            && _wording.IsIn(token, "we", "us", "me", "my", "our", "myself", "ourselves");

    /// <summary>In a quotation the one who spoke last before in that paragraph or the one before it; elsewhere the author, that is the outlet.</summary>
    private List<Entity> Speaking(int token)
    {
        if (!_wording.IsQuoted(token))
            return [_outlet];
        for (var index = _chains.Count - 1; index >= Math.Max(0, _chains.Count - 4); index--)
        {
            var content = _attributions[index].Content;
            if (
                _attributions[index].Voice != Voice.Sourced
                || _chains[index].Links.Count == 0
                || content.IsEmpty
                || !CouldSayI(_chains[index].Links[^1])
            )
                continue;
            var before = _wording.Parsed.Tokens.IndexAt(content[^1].Start);
            if (before < _wording.Count && _wording.ParagraphOf(token) - _wording.ParagraphOf(before) is >= 0 and <= 1)
                return _chains[index].Links[^1];
        }
        return [];
    }

    // A report or a piece of evidence says no "I".
    private static bool CouldSayI(List<Entity> link) => link.TrueForAll(entity => entity.Nature != Nature.Document);
}
