using System.Collections.Immutable;

namespace Foresaid.Syntax;

/// <summary>Tags and lemmas over the tokens of a text. Immutable; safe to share between threads.</summary>
public sealed class Tagged
{
    private readonly ImmutableArray<Upos> _upos;
    private readonly ImmutableArray<string> _xpos;
    private readonly ImmutableArray<string> _lemmas;

    internal Tagged(
        Sentences sentences,
        ImmutableArray<Upos> upos,
        ImmutableArray<string> xpos,
        ImmutableArray<string> lemmas,
        uint[]? words = null,
        byte[]? tags = null
    ) => (Sentences, _upos, _xpos, _lemmas, Words, Tags) = (sentences, upos, xpos, lemmas, words, tags);

    /// <summary>The hash of each word as the models know it; null when these layers were not made by the tagger.</summary>
    internal uint[]? Words { get; }

    /// <summary>The tag of each word as the models number it; null when these layers were not made by the tagger.</summary>
    internal byte[]? Tags { get; }

    public Sentences Sentences { get; }
    public Tokens Tokens => Sentences.Tokens;
    public int Count => Tokens.Count;

    /// <summary>False for a text that was cut into tokens but not tagged.</summary>
    internal bool HasTags => !_xpos.IsDefaultOrEmpty;

    public Upos UposOf(int token) => _upos[token];

    /// <summary>Penn tag ("VBD", "NNP").</summary>
    public string XposOf(int token) => _xpos[token];

    /// <summary>Lower case, except for proper nouns, which keep theirs.</summary>
    public string LemmaOf(int token) => _lemmas[token];
}
