using System.Collections.Immutable;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>All that a rule needs to look at one text: its trees, and the words of the lexicon.</summary>
internal sealed class Cues
{
    public Cues(Parsed parsed, CueLexicon lexicon, PlainWords words)
    {
        (Lexicon, Words, Trees) = (lexicon, words, new Trees(parsed));
        Sources = new(Trees, words);
        Groups = new(Trees, words);
        Contents = new(Trees);
    }

    public CueLexicon Lexicon { get; }
    public PlainWords Words { get; }
    public Trees Trees { get; }
    public Sources Sources { get; }
    public CueGroups Groups { get; }
    public Contents Contents { get; }

    /// <summary>The senses of a verb, the phrasal verb before the plain one ("point out").</summary>
    public ImmutableArray<CueSense> SensesOf(Token verb)
    {
        if (Trees.TryChild(verb, "compound:prt", out var particle))
        {
            var phrasal = Lexicon.Senses("verb", verb.Lemma + "_" + particle.Lemma);
            if (!phrasal.IsEmpty)
                return phrasal;
        }
        return Lexicon.Senses("verb", verb.Lemma);
    }

    /// <summary>The senses in which a verb has a source.</summary>
    public ImmutableArray<CueSense> SourcedSensesOf(Token verb) =>
        SensesOf(verb).RemoveAll(sense => sense.Class == CueClass.Agentless);

    /// <summary>The cue with its source and whatever else hangs on it that is not its content.</summary>
    public TokenRange ClauseOf(Token verb, TokenRange core, IEnumerable<TokenRange> source, Token content)
    {
        var (first, end) = (core.First, core.End);
        foreach (var run in source)
            (first, end) = (Math.Min(first, run.First), Math.Max(end, run.End));
        foreach (var child in verb.Children)
        {
            if (child == content || child.Is("punct") || child.Is("conj") || child.Is("parataxis") || child.Is("ccomp"))
                continue;
            var reach = Trees.Reach(child);
            if (reach.Contains(content.Index))
                continue;
            (first, end) = (Math.Min(first, reach.First), Math.Max(end, reach.End));
        }
        return new(first, end);
    }

    public static bool AnyTakes(ImmutableArray<CueSense> senses, CueFrames frames)
    {
        foreach (var sense in senses)
        {
            if (sense.Takes(frames))
                return true;
        }
        return false;
    }
}
