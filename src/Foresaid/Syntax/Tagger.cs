using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Foresaid.Syntax.Model;

namespace Foresaid.Syntax;

/// <summary>Gives each token its part of speech and its lemma.</summary>
/// <remarks>
/// Left to right, one tag at a time, with an averaged perceptron trained on UD_English-EWT (docs/models/syntax.md). Thread-safe; linear in the text.
/// </remarks>
public sealed class Tagger
{
    private readonly Lazy<SyntaxModel> _model;
    private SentenceWords? _spare;

    /// <summary>With the model that the assembly carries.</summary>
    public Tagger() => _model = new Lazy<SyntaxModel>(() => SyntaxModel.Shared);

    internal Tagger(SyntaxModel model) => _model = new Lazy<SyntaxModel>(model);

    public Tagged Tag(Sentences sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var model = _model.Value;
        var tokens = sentences.Tokens;
        var tags = new byte[tokens.Count];
        var words = new uint[tokens.Count];
        var finite = new FiniteVerbs(model.Tags);
        var workspace = Interlocked.Exchange(ref _spare, null) ?? new SentenceWords();
        for (var index = 0; index < sentences.Count; index++)
        {
            var sentence = sentences[index];
            workspace.Fill(model.Vocabulary, tokens, sentence.First, sentence.End);
            workspace.Tag(model.Tagger, tags.AsSpan(sentence.First, sentence.Count));
            finite.Mend(tokens, sentence, tags.AsSpan(sentence.First, sentence.Count));
            for (var at = 0; at < sentence.Count; at++)
                words[sentence.First + at] = workspace.Forms[at + SentenceWords.Margin].Lower;
        }
        Interlocked.Exchange(ref _spare, workspace);
        return Result(model, sentences, tags, words);
    }

    private static Tagged Result(SyntaxModel model, Sentences sentences, byte[] tags, uint[] words)
    {
        var upos = new Upos[tags.Length];
        var xpos = new string[tags.Length];
        var lemmas = new string[tags.Length];
        for (var token = 0; token < tags.Length; token++)
        {
            (upos[token], xpos[token]) = (model.Tags.UposOf(tags[token]), model.Tags.XposOf(tags[token]));
            lemmas[token] = model.Lemmas.Of(sentences.Tokens.Source[sentences.Tokens[token]], upos[token], xpos[token]);
        }
        return new Tagged(
            sentences,
            ImmutableCollectionsMarshal.AsImmutableArray(upos),
            ImmutableCollectionsMarshal.AsImmutableArray(xpos),
            ImmutableCollectionsMarshal.AsImmutableArray(lemmas),
            words,
            tags
        );
    }
}
