using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Certainty;
using Foresaid.Syntax;
using Foresaid.Times;

namespace Foresaid.Statements;

/// <summary>Ties times to what happens in them: the one of the content's main predicate (about), the one of the cue (said).</summary>
/// <remarks>A time that the sentence does not give is taken over from the statement before it in the paragraph, and marked so.</remarks>
internal sealed class TimeLinks
{
    private static readonly RuleId AboutRule = new("about.main-predicate");
    private static readonly RuleId AboutNounRule = new("about.noun");
    private static readonly RuleId AboutParagraphRule = new("about.paragraph");
    private static readonly RuleId SaidRule = new("said.cue");
    private static readonly RuleId SaidParagraphRule = new("said.paragraph");

    // A time and its cue stand this close when the tree does not join them: "state media reported Friday".
    private const int CueReach = 4;

    private readonly Parsed _parsed;
    private readonly TimeFinder _finder;
    private readonly QuotedText _quoted;
    private readonly TimePlaces _places;
    private readonly TimeExpression[] _times;
    private readonly ImmutableArray<int> _starts;

    /// <param name="finder">Resolves quoted expressions again, against the day of saying.</param>
    public TimeLinks(Parsed parsed, ImmutableArray<TimeExpression> times, TimeFinder finder, QuotedText quoted)
    {
        (_parsed, _finder, _quoted, _places) = (parsed, finder, quoted, new TimePlaces(parsed));
        _times = [.. times.Where(time => !time.Spans.IsEmpty).OrderBy(time => time.Spans[0])];
        _starts = [.. _times.Select(time => time.Spans[0].Start)];
    }

    /// <returns>The expressions in text order, those in quotations as meant on the day of saying.</returns>
    public ImmutableArray<TimeExpression> Link(IReadOnlyList<StatementDraft> drafts)
    {
        StatementDraft? before = null;
        foreach (var draft in drafts)
        {
            if (before?.Paragraph != draft.Paragraph)
                before = null;
            LinkSaid(draft, before);
            AnchorQuoted(draft);
            LinkAbout(draft, before);
            before = draft;
        }
        return [.. _times];
    }

    /// <summary>"Today" inside a quotation is the day on which it was said.</summary>
    private void AnchorQuoted(StatementDraft draft)
    {
        if (draft.Said is not { Earliest: { } day } said || said.Latest != day)
            return;
        foreach (var at in InSentences(draft))
        {
            var time = _times[at];
            if (
                time.Anchor is { } anchor
                && anchor != day
                && Inside(draft.Attribution.Content, time)
                && _quoted.Holds(time.Spans[0].Start)
            )
                _times[at] = _finder.Resolve(_parsed, time, day) with { Id = time.Id };
        }
    }

    /// <summary>A weekday that a future predicate bears is the next one, whatever the tense of the cue beside it.</summary>
    private void TurnAhead(StatementDraft draft)
    {
        if (!draft.Clause.Future)
            return;
        foreach (var at in InSentences(draft))
        {
            var time = _times[at];
            if (time is not { Anchor: { } anchor, Window.Latest: { } latest } || latest >= anchor)
                continue;
            if (Belongs(draft, time) && RankOf(draft, time) == 0)
                _times[at] = _finder.Resolve(_parsed, time, anchor, Tense.Future) with { Id = time.Id };
        }
    }

    private void LinkAbout(StatementDraft draft, StatementDraft? before)
    {
        TurnAhead(draft);
        if (FindAbout(draft) is { } found)
        {
            draft.About = found.Window;
            draft.Rules["about"] = found.Rule.Name;
        }
        else if (
            before?.About is { } about
            && before.LooksAhead == draft.LooksAhead
            && draft.Sentence != before.Sentence
            && draft.Clause.Main >= 0
            && !HasUnknownTime(draft)
        )
        {
            (draft.About, draft.Implied) = (about, true);
            draft.Rules["about"] = AboutParagraphRule.Name;
        }
    }

    /// <summary>A date of its own that has no days ("after the Lunar New Year"): no other's may stand in.</summary>
    private bool HasUnknownTime(StatementDraft draft) =>
        InSentences(draft)
            .Select(at => _times[at])
            .Any(time =>
                time is { Type: TimeType.Date, Window: null } && Belongs(draft, time) && RankOf(draft, time) == 0
            );

    private (Window Window, RuleId Rule)? FindAbout(StatementDraft draft)
    {
        (int Rank, int Days, Window Window)? best = null;
        foreach (var time in InSentences(draft).Select(at => _times[at]))
        {
            if (time.Window is not { } window || !Belongs(draft, time) || RankOf(draft, time) is not { } rank)
                continue;
            if (_places.IsAside(time))
                continue;
            // A length counted from today ("for the next five years") is seldom when the thing happens.
            rank += time.Type == TimeType.Duration ? 2 : 0;
            var days = DaysOf(window);
            if (best is null || rank < best.Value.Rank || (rank == best.Value.Rank && days < best.Value.Days))
                best = (rank, days, window);
        }
        return best is null ? null : (best.Value.Window, best.Value.Rank == 0 ? AboutRule : AboutNounRule);
    }

    /// <summary>The content's own times; without a speaker also those beside the cue, since nobody's saying is dated.</summary>
    private static bool Belongs(StatementDraft draft, TimeExpression time) =>
        Inside(draft.Attribution.Content, time)
        || (draft.Attribution.Voice == Voice.Agentless && !Inside(draft.Attribution.Source, time));

    private static bool Inside(ImmutableArray<TextSpan> spans, TimeExpression time) =>
        spans.Any(span => span.Contains(time.Spans[0]));

    /// <summary>0 when the time hangs on the main predicate, 1 when on a noun of its clause; null when it belongs to another clause.</summary>
    private int? RankOf(StatementDraft draft, TimeExpression time)
    {
        if (draft.Clause.Main < 0)
            return 0;
        var (token, rank) = (_places.HeadOf(time), 0);
        for (var step = 0; step < Grammar.MaxDepth; step++)
        {
            if (draft.Clause.Path.Contains(token.Index))
                return rank;
            if (token.Index == draft.Attribution.CueHead)
                return draft.Attribution.Voice == Voice.Sourced && step > 0 ? null : rank;
            if (token.IsRoot || IsClause(token))
                return null;
            // "The meeting, the first since 2021": an apposition tells of its noun, not of what happens.
            if ((step > 0 && token.Is("appos")) || TimePlaces.IsCompared(token))
                return null;
            if (token.Is("nmod") || token.Is("compound") || token.Is("amod") || token.Is("appos"))
                rank = 1;
            token = token.Head;
        }
        return null;
    }

    private static bool IsClause(Token token) =>
        token.Is("advcl") || token.Is("acl") || token.Is("ccomp") || token.Is("csubj") || token.Is("parataxis");

    private void LinkSaid(StatementDraft draft, StatementDraft? before)
    {
        if (!draft.IsSourced || draft.Attribution.CueHead < 0)
            return;
        if (FindSaid(draft) is { } window)
        {
            draft.Said = window;
            draft.Rules["said"] = SaidRule.Name;
        }
        else if (before?.Said is { } said && SameSpeakers(before, draft))
        {
            (draft.Said, draft.Implied) = (said, true);
            draft.Rules["said"] = SaidParagraphRule.Name;
        }
    }

    private static bool SameSpeakers(StatementDraft left, StatementDraft right) =>
        !left.Links.IsEmpty && !right.Links.IsEmpty && left.Links[^1].AsSpan().SequenceEqual(right.Links[^1].AsSpan());

    private Window? FindSaid(StatementDraft draft)
    {
        var cue = draft.Attribution.CueHead;
        (int Distance, Window Window)? best = null;
        foreach (var time in InSentences(draft).Select(at => _times[at]))
        {
            if (
                time.Window is not { } window
                || _places.IsAside(time)
                || Inside(draft.Attribution.Content, time)
                || Inside(draft.Attribution.Source, time)
            )
                continue;
            var head = _places.HeadOf(time);
            var distance = Math.Abs(head.Index - cue);
            if (!HangsOn(head, cue, draft) && (distance > CueReach || IsApart(head.Index, cue)))
                continue;
            if (best is null || distance < best.Value.Distance)
                best = (distance, window);
        }
        return best?.Window;
    }

    /// <summary>A comma or a verb between two words parts them.</summary>
    private bool IsApart(int left, int right)
    {
        for (var at = Math.Min(left, right) + 1; at < Math.Max(left, right); at++)
        {
            if (_parsed[at].Upos is Upos.Punct or Upos.Verb)
                return true;
        }
        return false;
    }

    /// <summary>Up the tree to the cue, without passing through the content.</summary>
    private static bool HangsOn(Token token, int cue, StatementDraft draft)
    {
        for (var step = 0; step < Grammar.MaxDepth; step++)
        {
            if (token.Index == cue)
                return true;
            if (token.IsRoot || IsClause(token) || draft.Clause.Path.Contains(token.Index))
                return false;
            token = token.Head;
        }
        return false;
    }

    /// <summary>The times of the sentences that cue and content stand in, by index.</summary>
    private IEnumerable<int> InSentences(StatementDraft draft)
    {
        var spans = draft.Attribution.Content.AddRange(draft.Attribution.Cue);
        var sentences = _parsed.Sentences;
        var first = sentences.SpanOf(SentenceAt(spans.Min(span => span.Start)));
        var last = sentences.SpanOf(SentenceAt(spans.Max(span => span.End) - 1));
        var at = _starts.BinarySearch(first.Start);
        for (at = at < 0 ? ~at : at; at < _times.Length && _starts[at] < last.End; at++)
            yield return at;
    }

    private int SentenceAt(int position) =>
        _parsed.Sentences.IndexOfToken(Math.Min(_parsed.Tokens.IndexAt(position), _parsed.Count - 1));

    private static int DaysOf(Window window) =>
        window is { Earliest: { } earliest, Latest: { } latest } ? latest.DayNumber - earliest.DayNumber : int.MaxValue;
}
