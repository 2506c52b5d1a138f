using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace Foresaid.Lexicon;

/// <summary>What sort of act a cue reports. The classes follow the kinds of product.md more closely than any dictionary's.</summary>
internal enum CueClass
{
    Say,
    Write,

    /// <summary>Polls, documents and findings that bear something out.</summary>
    Show,
    Think,

    /// <summary>Praise, blame, support, liking: for or against its content.</summary>
    Attitude,
    Accuse,

    /// <summary>Says what something is ("called it a mistake").</summary>
    Name,
    Appoint,
    Judge,
    Intend,
    Demand,
    Deny,

    /// <summary>Reports that something was left unsaid.</summary>
    Withhold,

    /// <summary>Reports without a source ("is expected to").</summary>
    Agentless,
}

/// <summary>The constructions in which a cue takes its content.</summary>
[Flags]
internal enum CueFrames
{
    None = 0,
    That = 1,
    Wh = 2,
    Quote = 4,
    Tell = 8,
    Object = 16,
    As = 32,
    Infinitive = 64,
    ObjectInfinitive = 128,
    Gerund = 256,
}

/// <summary>One sense of a cue word: its class, and the frames in which that class holds.</summary>
/// <param name="Prepositions">Whose phrase is the content ("warned of").</param>
/// <param name="Joined">Prepositions whose phrase goes with the object ("accused them of").</param>
/// <param name="Addressed">Prepositions of an addressee who is to do something ("called on them to").</param>
internal sealed record CueSense(
    CueClass Class,
    CueFrames Frames,
    ImmutableArray<string> Prepositions,
    ImmutableArray<string> Joined,
    ImmutableArray<string> Addressed
)
{
    public bool Takes(CueFrames frames) => (Frames & frames) != 0;
}

/// <summary>The cue words of English that the reader knows, by part of speech and lemma (<c>cues.tsv</c>). Immutable.</summary>
internal sealed class CueLexicon
{
    private readonly FrozenDictionary<string, ImmutableArray<CueSense>> _senses;

    private CueLexicon(FrozenDictionary<string, ImmutableArray<CueSense>> senses) => _senses = senses;

    /// <summary>The senses of a lemma; empty when it is no cue.</summary>
    /// <param name="partOfSpeech">"verb", "noun", "adj", or "pass" for passives without a source.</param>
    public ImmutableArray<CueSense> Senses(string partOfSpeech, string lemma) =>
        _senses.TryGetValue(partOfSpeech + " " + lemma, out var senses) ? senses : [];

    /// <summary>Reads the embedded table.</summary>
    public static CueLexicon Load()
    {
        var found = new Dictionary<string, List<CueSense>>(StringComparer.Ordinal);
        foreach (var line in LexiconFile.Lines("cues.tsv"))
        {
            var cells = line.Split('\t');
            var sense = ParseSense(Enum.Parse<CueClass>(cells[0]), cells[2].Split(' '));
            foreach (var lemma in cells[3].Split(' '))
            {
                var key = cells[1] + " " + lemma;
                if (!found.TryGetValue(key, out var senses))
                    found.Add(key, senses = []);
                senses.Add(sense);
            }
        }
        return new(
            found.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal)
        );
    }

    private static CueSense ParseSense(CueClass cueClass, string[] frames)
    {
        var (flags, plain, joined, addressed) = (
            CueFrames.None,
            new List<string>(),
            new List<string>(),
            new List<string>()
        );
        foreach (var frame in frames)
        {
            if (frame.StartsWith('&'))
                joined.Add(frame[1..]);
            else if (frame.StartsWith('@') && frame.EndsWith("+to", StringComparison.Ordinal))
                addressed.Add(frame[1..^3]);
            else if (frame.StartsWith('@'))
                plain.Add(frame[1..]);
            else
                flags |= FlagOf(frame);
        }
        return new(cueClass, flags, [.. plain], [.. joined], [.. addressed]);
    }

    private static CueFrames FlagOf(string frame) =>
        frame switch
        {
            "that" => CueFrames.That,
            "wh" => CueFrames.Wh,
            "quote" => CueFrames.Quote,
            "tell" => CueFrames.Tell,
            "np" => CueFrames.Object,
            "as" => CueFrames.As,
            "to" => CueFrames.Infinitive,
            "objto" => CueFrames.ObjectInfinitive,
            "ing" => CueFrames.Gerund,
            _ => throw new InvalidDataException($"cues.tsv: no such frame: {frame}. Known ones stand in its head."),
        };
}
