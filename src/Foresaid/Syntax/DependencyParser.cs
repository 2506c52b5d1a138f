using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Foresaid.Syntax.Model;

namespace Foresaid.Syntax;

/// <summary>Builds the dependency tree of each sentence.</summary>
/// <remarks>
/// A transition parser (arc-hybrid) whose moves, and then the relations of the finished tree, are chosen by averaged perceptrons trained on
/// UD_English-EWT (docs/models/syntax.md). Thread-safe; linear in the text.
/// </remarks>
public sealed class DependencyParser
{
    private readonly Lazy<SyntaxModel> _model;
    private ParserWorkspace? _spare;

    /// <summary>With the model that the assembly carries.</summary>
    public DependencyParser() => _model = new Lazy<SyntaxModel>(() => SyntaxModel.Shared);

    internal DependencyParser(SyntaxModel model) => _model = new Lazy<SyntaxModel>(model);

    public Parsed Parse(Tagged tagged)
    {
        ArgumentNullException.ThrowIfNull(tagged);
        var model = _model.Value;
        var words = tagged.Words ?? WordsOf(tagged.Tokens);
        var tags = tagged.Tags ?? TagsOf(model, tagged);
        var heads = new int[tagged.Count];
        var relations = new string[tagged.Count];
        var workspace = Interlocked.Exchange(ref _spare, null) ?? new ParserWorkspace();
        for (var index = 0; index < tagged.Sentences.Count; index++)
        {
            var (first, end) = (tagged.Sentences[index].First, tagged.Sentences[index].End);
            workspace.Words.Fill(model.Vocabulary, words.AsSpan(first..end), tags.AsSpan(first..end));
            workspace.Parse(model, heads.AsSpan(first..end), relations.AsSpan(first..end));
            for (var token = first; token < end; token++)
                heads[token] += first;
        }
        Interlocked.Exchange(ref _spare, workspace);
        return new Parsed(
            tagged,
            ImmutableCollectionsMarshal.AsImmutableArray(heads),
            ImmutableCollectionsMarshal.AsImmutableArray(relations)
        );
    }

    private static uint[] WordsOf(Tokens tokens)
    {
        var words = new uint[tokens.Count];
        for (var token = 0; token < words.Length; token++)
            words[token] = WordForm.LowerHash(tokens.Source[tokens[token]]);
        return words;
    }

    private static byte[] TagsOf(SyntaxModel model, Tagged tagged)
    {
        var tags = new byte[tagged.Count];
        for (var token = 0; token < tags.Length; token++)
            tags[token] = model.Tags.IdOf(tagged.UposOf(token), tagged.XposOf(token));
        return tags;
    }
}
