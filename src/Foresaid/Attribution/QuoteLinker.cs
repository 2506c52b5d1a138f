using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>Ties quotations to attributions: a content that touches a quotation takes all of it in, over sentences and paragraphs; a quotation that
/// no cue governs looks for one beside it, then is carried by the voice before it.</summary>
internal sealed class QuoteLinker(Cues cues, Quotes quotes)
{
    // Between a cue and its quotation stand at most a comma, a time and an addressee.
    private const int MaxGap = 12;

    // Fewer words in quotation marks, inside a sentence, are a scare quote or a name.
    private const int MinWords = 4;

    private readonly Trees _trees = cues.Trees;
    private readonly Draft?[] _bySentence = new Draft?[cues.Trees.Parsed.Sentences.Count];
    private readonly Dictionary<int, Draft> _byEnd = [];

    public void Link(List<Draft> drafts)
    {
        var holders = new List<Draft>?[quotes.Count];
        foreach (var draft in drafts)
        {
            foreach (var run in draft.Content)
                Gather(holders, draft, run);
        }
        var held = new bool[quotes.Count];
        for (var index = 0; index < quotes.Count; index++)
        {
            foreach (var draft in holders[index] ?? [])
                held[index] |= Stretch(draft, quotes[index]);
        }
        foreach (var draft in drafts)
            Remember(draft);
        for (var index = 0; index < quotes.Count; index++)
        {
            if (!held[index])
                Place(drafts, index);
        }
    }

    private void Gather(List<Draft>?[] holders, Draft draft, TokenRange run)
    {
        var last = -1;
        for (var token = run.First; token < run.End; token++)
        {
            var index = quotes.IndexAt(token);
            if (
                index < 0
                || index == last
                || quotes[index].Range.Contains(draft.Anchor) && draft.Voice == Voice.Sourced
            )
                continue;
            last = index;
            (holders[index] ??= []).Add(draft);
            token = Math.Max(token, Math.Min(run.End, quotes[index].Range.End) - 1);
        }
    }

    /// <summary>A content that holds part of a quotation holds all of it, as far as the cue does not stand in it.</summary>
    private bool Stretch(Draft draft, Quote quote)
    {
        for (var at = 0; at < draft.Content.Count; at++)
        {
            var run = draft.Content[at];
            if (!run.Overlaps(quote.Range))
                continue;
            draft.Content[at] = new(Math.Min(run.First, quote.Range.First), Math.Max(run.End, quote.Range.End));
        }
        Merge(draft.Content);
        return !draft.Cue.Exists(cue => quote.Range.Contains(cue));
    }

    internal static void Merge(List<TokenRange> runs)
    {
        runs.Sort();
        for (var at = runs.Count - 1; at > 0; at--)
        {
            if (runs[at - 1].End < runs[at].First)
                continue;
            runs[at - 1] = new(runs[at - 1].First, Math.Max(runs[at - 1].End, runs[at].End));
            runs.RemoveAt(at);
        }
    }

    private void Place(List<Draft> drafts, int index)
    {
        var quote = quotes[index];
        if (TryCueAfter(quote, out var verb) || TryCueBefore(quote, out verb))
            Note(drafts, Make(verb, quote));
        else if (quote.Words >= MinWords && IsSentence(quote))
            Carry(drafts, quote, index);
    }

    private bool IsSentence(Quote quote)
    {
        var sentence = _trees.SentenceOf(quote.Range.First);
        return quote.Range.First <= sentence.First + 1
            && (
                quote.Range.End >= sentence.End - 1 || !_trees.SentenceOf(quote.Range.End - 1).Contains(sentence.First)
            );
    }

    private bool TryCueAfter(Quote quote, out Token verb)
    {
        verb = default;
        var sentence = _trees.SentenceOf(quote.Range.End - 1);
        var next = quote.Range.End;
        if (next >= _trees.Parsed.Count)
            return false;
        // The splitter may cut after a question mark inside the quotation; the cue then opens the next sentence.
        if (next == sentence.End && _trees.Parsed[next - 1].Text is not "." && StartsLower(next))
            sentence = _trees.SentenceOf(next);
        for (var token = next; token < Math.Min(sentence.End, next + MaxGap); token++)
        {
            if (quotes.IndexAt(token) >= 0 || Trees.SaysAny(_trees[token], ".", ";", ":", "and", "but"))
                return false;
            if (IsQuoteVerb(token, quote, out verb))
                return true;
        }
        return false;
    }

    private bool StartsLower(int token) =>
        char.IsLower(_trees[token].Text[0]) || _trees[token].Upos is Upos.Propn or Upos.Pron;

    private bool TryCueBefore(Quote quote, out Token verb)
    {
        verb = default;
        var at = quote.Range.First - 1;
        if (at < 0 || _trees[at].Text is not ("," or ":"))
            return false;
        var sentence = _trees.SentenceOf(at);
        // "She replied:" and "She replied," may stand as a sentence of their own, even a paragraph.
        if (sentence.First != _trees.SentenceOf(quote.Range.First).First && at != sentence.End - 1)
            return false;
        for (var token = at - 1; token >= Math.Max(sentence.First, at - MaxGap); token--)
        {
            if (quotes.IndexAt(token) >= 0)
                return false;
            if (IsQuoteVerb(token, quote, out verb))
                return true;
        }
        return false;
    }

    private bool IsQuoteVerb(int token, Quote quote, out Token verb)
    {
        verb = _trees[token];
        if (verb.Upos != Upos.Verb || !Cues.AnyTakes(cues.SensesOf(verb), CueFrames.Quote | CueFrames.Tell))
            return false;
        return TrySpeaker(verb, quote, out _);
    }

    private bool TrySpeaker(Token verb, Quote quote, out Token source) =>
        (cues.Sources.TryFind(verb, out source) && !quote.Range.Contains(source.Index))
        || TryBeside(verb, quote, out source);

    /// <summary>Where the tree fails: the noun phrase that stands against the verb.</summary>
    private bool TryBeside(Token verb, Quote quote, out Token source)
    {
        foreach (var at in (ReadOnlySpan<int>)[verb.Index + 1, verb.Index - 1])
        {
            if (at < 0 || at >= _trees.Parsed.Count)
                continue;
            source = _trees[at];
            while (
                source.Upos is not (Upos.Propn or Upos.Pron or Upos.Noun)
                && !source.IsRoot
                && source.Head != verb
                && source.Upos is Upos.Det or Upos.Adj
            )
                source = source.Head;
            while (!source.IsRoot && (source.Is("compound") || source.Is("flat")))
                source = source.Head;
            if (source.Upos is Upos.Propn or Upos.Pron or Upos.Noun && !quote.Range.Contains(source.Index))
                return true;
        }
        source = default;
        return false;
    }

    private Draft Make(Token verb, Quote quote)
    {
        TrySpeaker(verb, quote, out var source);
        var core = cues.Groups.WithOccasion(cues.Groups.Core(verb), verb);
        return new Draft
        {
            Rule = quote.Range.First > verb.Index ? "attribution.said-before-quote" : "attribution.said-after-quote",
            Source = cues.Sources.Runs(source, verb),
            SourceHeads = [source.Index],
            Cue = [core],
            CueCore = core,
            CueHead = verb.Index,
            Content = [quote.Range],
            ContentHead = _trees.HeadOf(quote.Range),
            Quotes = true,
        };
    }

    /// <summary>A quotation without a cue of its own goes on in the voice before it.</summary>
    private void Carry(List<Draft> drafts, Quote quote, int index)
    {
        if (Before(quote) is not { } before)
        {
            if (TryBesidePerson(quote, out var implied))
                Note(drafts, implied!);
            return;
        }
        var joined =
            index > 0 && quotes[index - 1].Group == quote.Group && before.ContentHolds(quotes[index - 1].Range.First);
        if (joined)
        {
            before.Content.Add(quote.Range);
            Merge(before.Content);
            _byEnd[quote.Range.End] = before;
            return;
        }
        Note(
            drafts,
            new Draft
            {
                Rule = "attribution.carried",
                Source = [.. before.Source],
                SourceHeads = [.. before.SourceHeads],
                Cue = [.. before.Cue],
                CueCore = before.CueCore,
                CueHead = before.CueHead,
                Content = [quote.Range],
                ContentHead = _trees.HeadOf(quote.Range),
                Carried = true,
                Quotes = true,
            }
        );
    }

    private void Note(List<Draft> drafts, Draft draft)
    {
        drafts.Add(draft);
        Remember(draft);
    }

    /// <summary>Keeps the last quoting voice of each sentence, and which voice ends where.</summary>
    private void Remember(Draft draft)
    {
        if (draft.Voice != Voice.Sourced || !draft.Quotes || quotes.IndexAt(draft.Anchor) >= 0)
            return;
        foreach (var run in draft.Content)
            _byEnd[run.End] = draft;
        var sentence = _trees.Parsed.Sentences.IndexOfToken(draft.Anchor);
        if (_bySentence[sentence] is not { } last || last.Anchor <= draft.Anchor)
            _bySentence[sentence] = draft;
    }

    /// <summary>The voice that spoke in the sentence right before a quotation, in the same paragraph or through a colon.</summary>
    private Draft? Before(Quote quote)
    {
        if (quote.Range.First == 0)
            return null;
        if (
            _byEnd.TryGetValue(quote.Range.First, out var ending)
            || _byEnd.TryGetValue(quote.Range.First - 1, out ending)
        )
            return ending;
        return Follows(quote) ? _bySentence[_trees.Parsed.Sentences.IndexOfToken(quote.Range.First - 1)] : null;
    }

    private bool Follows(Quote quote) =>
        ParagraphOf(quote.Range.First - 1) == ParagraphOf(quote.Range.First)
        || _trees[quote.Range.First - 1].Text is ":";

    /// <summary>"He was blunt." before a quotation: the person told of in that sentence is the one who speaks. The link is not said.</summary>
    private bool TryBesidePerson(Quote quote, out Draft? found)
    {
        found = null;
        if (quote.Range.First == 0 || !Follows(quote))
            return false;
        var sentence = _trees.SentenceOf(quote.Range.First - 1);
        var root = _trees[_trees.HeadOf(sentence) is var head && head >= 0 ? head : sentence.First];
        if (quotes.IndexAt(root.Index) >= 0 || !Trees.TryChild(root, "nsubj", out var subject) || !IsPerson(subject))
            return false;
        var core = cues.Groups.Core(root);
        found = new Draft
        {
            Rule = "attribution.quote-beside",
            Source = cues.Sources.Runs(subject, root),
            SourceHeads = [subject.Index],
            Cue = [core],
            CueCore = core,
            CueHead = root.Index,
            Content = [quote.Range],
            ContentHead = _trees.HeadOf(quote.Range),
            Implied = true,
            Quotes = true,
        };
        return true;
    }

    private static bool IsPerson(Token subject) =>
        subject.Upos == Upos.Propn || Trees.SaysAny(subject, "he", "she", "they");

    private int ParagraphOf(int token) =>
        _trees.Parsed.Sentences[_trees.Parsed.Sentences.IndexOfToken(token)].Paragraph;
}
