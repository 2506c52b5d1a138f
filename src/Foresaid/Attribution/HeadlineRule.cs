using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>Headlines that name their source before a colon or after a dash: "Bank: Prices to fall", "Prices to fall - bank".</summary>
internal sealed class HeadlineRule
{
    // A longer run before a colon is a topic, not a source.
    private const int MaxSource = 5;

    private readonly SpeakingNouns _nouns = SpeakingNouns.Load();

    public bool TryFind(Cues cues, Sentence sentence, List<Draft> others, out Draft? found)
    {
        found = null;
        if (sentence.Zone != Zone.Headline || sentence.Count < 4)
            return false;
        var whole = new TokenRange(sentence.First, sentence.End);
        if (others.Exists(draft => draft.Voice == Voice.Sourced && whole.Contains(draft.Anchor)))
            return false;
        for (var token = sentence.First + 1; token < sentence.End - 1; token++)
        {
            var text = cues.Trees[token].Text;
            var before = text is ":" && token - sentence.First <= MaxSource;
            var after =
                text is "-" or "–" or "—" or "--" && sentence.End - token - 1 <= MaxSource && IsSpaced(cues, token);
            if (!before && !after)
                continue;
            var source = cues.Trees.Trim(before ? new(sentence.First, token) : new(token + 1, sentence.End));
            var content = cues.Trees.Trim(before ? new(token + 1, sentence.End) : new(sentence.First, token));
            if (
                source.IsEmpty
                || content.End - content.First < 2
                || !IsSpeaker(cues, source, out var head)
                || !cues.Trees.HasVerb(content.First, content.End)
            )
                continue;
            found = Make(cues, source, token, content, head);
            return true;
        }
        return false;
    }

    private static bool IsSpaced(Cues cues, int token) =>
        cues.Trees.Parsed.Tokens[token - 1].End < cues.Trees.Parsed.Tokens[token].Start;

    /// <summary>A name, or a noun for one who speaks; "Long wait, short answer: ..." and "Flood: ..." are topics.</summary>
    private bool IsSpeaker(Cues cues, TokenRange run, out int head)
    {
        head = -1;
        for (var token = run.First; token < run.End; token++)
        {
            var word = cues.Trees[token];
            if (word.Upos is not (Upos.Propn or Upos.Noun or Upos.Adj or Upos.Det or Upos.Adp or Upos.Part or Upos.Num))
                return false;
            if (word.Upos is Upos.Propn or Upos.Noun && (head < 0 || !run.Contains(word.Head.Index) || word.IsRoot))
                head = token;
        }
        if (head < 0)
            return false;
        var lemma = cues.Trees[head].Lemma.ToLowerInvariant();
        return !cues.Words.IsThing(lemma) && (cues.Trees[head].Upos == Upos.Propn || _nouns.Contains(lemma));
    }

    private static Draft Make(Cues cues, TokenRange source, int mark, TokenRange content, int head) =>
        new()
        {
            Rule = "attribution.headline",
            Source = [source],
            SourceHeads = [head],
            Cue = [new(mark, mark + 1)],
            CueCore = new(mark, mark + 1),
            CueHead = mark,
            Content = [content],
            ContentHead = cues.Trees.HeadOf(content),
        };
}
