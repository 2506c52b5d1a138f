using System.IO.Compression;
using Foresaid.Syntax;
using Foresaid.Syntax.Model;

namespace Foresaid.Forge;

/// <summary>One sentence of the treebank, ready for training: words as the models see them, gold tags, heads and relations.</summary>
internal sealed class Example
{
    internal required ConlluSentence Source { get; init; }

    /// <summary>Index of the tag in the tag set.</summary>
    internal required byte[] Tags { get; init; }

    /// <summary>1-based at 1 to n; the root is n + 1.</summary>
    internal required int[] Heads { get; init; }

    /// <summary>Index of the relation, at 1 to n.</summary>
    internal required byte[] Labels { get; init; }

    internal int Count => Tags.Length;
}

/// <summary>The treebank that the weights are learned from.</summary>
internal sealed class Treebank
{
    // A tag pair seen less often is an annotator's slip or a word apart; it would only be guessed wrongly.
    private const int LeastTag = 10;

    internal required TagSet Tags { get; init; }
    internal required string[] Relations { get; init; }
    internal required IReadOnlyList<Example> Train { get; init; }
    internal required IReadOnlyList<ConlluSentence> Dev { get; init; }

    internal static Treebank Read(string folder)
    {
        var train = ReadFile(Path.Combine(folder, "en_ewt-ud-train.conllu.gz"));
        var words = train.SelectMany(sentence => sentence.Words).ToList();
        var tagNames = words
            .CountBy(word => $"{word.Upos} {word.Xpos}")
            .Where(pair => pair.Value >= LeastTag)
            .Select(pair => pair.Key)
            .Order(StringComparer.Ordinal);
        var tags = new TagSet(["", .. tagNames]);
        string[] relations =
        [
            "root",
            .. words
                .Select(word => word.Relation)
                .Where(relation => relation != "root")
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        return new Treebank
        {
            Tags = tags,
            Relations = relations,
            Train = [.. train.Select(sentence => ToExample(sentence, tags, relations))],
            Dev = ReadFile(Path.Combine(folder, "en_ewt-ud-dev.conllu.gz")),
        };
    }

    internal static List<ConlluSentence> ReadFile(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return [.. Conllu.Read(reader)];
    }

    private static Example ToExample(ConlluSentence sentence, TagSet tags, string[] relations)
    {
        var count = sentence.Words.Length;
        var heads = new int[count + 2];
        var labels = new byte[count + 2];
        for (var at = 0; at < count; at++)
        {
            var word = sentence.Words[at];
            heads[at + 1] = word.Head == 0 ? count + 1 : word.Head;
            labels[at + 1] = (byte)Array.IndexOf(relations, word.Relation);
        }
        return new Example
        {
            Source = sentence,
            Tags = [.. sentence.Words.Select(word => TagOf(word, tags))],
            Heads = heads,
            Labels = labels,
        };
    }

    // A pair that was dropped becomes the first kept one with the same Penn tag, else with the same universal tag.
    private static byte TagOf(ConlluWord word, TagSet tags)
    {
        var id = tags.IdOf(Enum.Parse<Upos>(word.Upos, ignoreCase: true), word.Xpos);
        if (id != 0)
            return id;
        var near = Array.FindIndex(tags.Names, 1, name => name.EndsWith(" " + word.Xpos, StringComparison.Ordinal));
        if (near < 0)
            near = Array.FindIndex(tags.Names, 1, name => name.StartsWith(word.Upos + " ", StringComparison.Ordinal));
        return (byte)Math.Max(near, 1);
    }
}
