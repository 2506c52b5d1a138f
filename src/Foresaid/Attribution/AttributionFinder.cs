using System.Collections.Immutable;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>Finds who said, how it was said, and what.</summary>
/// <remarks>
/// Rules look at one word at a time, the first that fits a cue deciding: clauses, plans and demands, objects; then cues without a source, nouns, adjectives,
/// prepositions. Quotations are tied to what the rules found; what is left in the outlet's own voice comes last. Thread-safe; linear in the text.
/// </remarks>
public sealed class AttributionFinder
{
    private readonly CueLexicon _lexicon = CueLexicon.Load();
    private readonly PlainWords _words = PlainWords.Load();
    private readonly QuoteFinder _quotes = new();
    private readonly ImmutableArray<IVerbRule> _verbRules =
    [
        new QuotedAsRule(),
        new RemoteThatRule(),
        new ClauseRule(),
        new PostposedRule(),
        new EnclosedRule(),
        new InfinitiveRule(),
        new ObjectRule(),
        new LooseThatRule(),
    ];
    private readonly Citing _citing = new();
    private readonly AgentlessRule _agentless = new();
    private readonly NounRule _nouns = new();
    private readonly AdjectiveRule _adjectives = new();
    private readonly AccordingRule _according = new();
    private readonly HearsayRule _hearsay = new();
    private readonly OwnVoiceRule _own = new();
    private readonly HeadlineRule _headlines = new();

    // Cues may nest as deep as a sentence is long; a longer one is no sentence of a report, and reading it would cost its square.
    private const int MaxSentence = 1000;

    /// <returns>In order of content, an attribution before those within it.</returns>
    public ImmutableArray<AttributionRelation> Find(Parsed parsed, ImmutableArray<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        if (parsed.Count == 0)
            return [];
        var cues = new Cues(parsed, _lexicon, _words);
        var quotes = _quotes.Find(parsed);
        var drafts = new List<Draft>();
        for (var index = 0; index < parsed.Sentences.Count; index++)
        {
            var sentence = parsed.Sentences[index];
            for (var token = sentence.First; sentence.Count <= MaxSentence && token < sentence.End; token++)
                LookAt(cues, parsed[token], drafts);
        }
        Unsaid.Drop(cues.Trees, drafts);
        new QuoteLinker(cues, quotes).Link(drafts);
        _citing.Join(cues, drafts);
        for (var index = 0; index < parsed.Sentences.Count; index++)
        {
            if (_headlines.TryFind(cues, parsed.Sentences[index], drafts, out var found))
                drafts.Add(found!);
        }
        AddOwnVoice(cues, quotes, drafts);
        return new RelationWriter(cues, quotes).Write(Settling.Settle(drafts));
    }

    private void LookAt(Cues cues, Token token, List<Draft> drafts)
    {
        if (token.Upos == Upos.Verb && cues.SourcedSensesOf(token) is { IsEmpty: false } senses)
        {
            foreach (var rule in _verbRules)
            {
                if (!rule.TryFind(cues, token, senses, out var said))
                    continue;
                drafts.Add(said!);
                return;
            }
        }
        if (token.Upos is Upos.Noun or Upos.Propn && LooseThatRule.TryFindMistagged(cues, token, out var loose))
        {
            drafts.Add(loose!);
            return;
        }
        if (
            _agentless.TryFind(cues, token, out var found)
            || _nouns.TryFind(cues, token, out found)
            || _adjectives.TryFind(cues, token, out found)
            || _hearsay.TryFind(cues, token, out found)
            || _according.TryFind(cues, token, out found)
        )
            drafts.Add(found!);
    }

    /// <summary>Own voice is what no source covers.</summary>
    private void AddOwnVoice(Cues cues, Quotes quotes, List<Draft> drafts)
    {
        var covered = Covered(cues.Trees.Parsed.Count, drafts);
        var own = new List<Draft>();
        for (var index = 0; index < cues.Trees.Parsed.Sentences.Count; index++)
            _own.Find(cues, cues.Trees.Parsed.Sentences[index], own);
        drafts.AddRange(own.Where(draft => !covered[draft.ContentHead] && quotes.IndexAt(draft.ContentHead) < 0));
    }

    /// <summary>The tokens that stand in a content already found, and the heads of contents.</summary>
    private static bool[] Covered(int tokens, List<Draft> drafts)
    {
        var depth = new int[tokens + 1];
        foreach (var run in drafts.SelectMany(draft => draft.Content))
        {
            depth[run.First]++;
            depth[run.End]--;
        }
        var covered = new bool[tokens];
        var open = 0;
        for (var token = 0; token < tokens; token++)
        {
            open += depth[token];
            covered[token] = open > 0;
        }
        foreach (var draft in drafts.Where(draft => draft.ContentHead >= 0))
            covered[draft.ContentHead] = true;
        return covered;
    }
}
