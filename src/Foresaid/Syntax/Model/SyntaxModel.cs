using System.IO.Compression;
using Foresaid.Lexicon;

namespace Foresaid.Syntax.Model;

/// <summary>The trained weights of tagger, lemmatiser and parser, unpacked from <c>Lexicon/syntax.bin</c>. Immutable; safe to share between threads.</summary>
/// <remarks>Made by <c>tools/Foresaid.Forge</c>; what it was trained on and how well it does stands in docs/models/syntax.md.</remarks>
internal sealed class SyntaxModel
{
    internal const string FileName = "syntax.bin";

    /// <summary>Changes when features or layout change: weights of another format are of no use.</summary>
    internal const int Format = 1;

    private static readonly Lazy<SyntaxModel> Loaded = new(() => Unpack(LexiconFile.Open(FileName)));

    /// <summary>The model that the assembly carries; unpacked at the first use.</summary>
    internal static SyntaxModel Shared => Loaded.Value;

    internal required Vocabulary Vocabulary { get; init; }
    internal required TagSet Tags { get; init; }
    internal required LinearModel Tagger { get; init; }
    internal required LemmaTable Lemmas { get; init; }
    internal required string[] Relations { get; init; }
    internal required LinearModel Moves { get; init; }
    internal required LinearModel Labels { get; init; }

    /// <exception cref="InvalidDataException">The file is of another format than this code.</exception>
    internal static SyntaxModel Unpack(Stream packed)
    {
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionMode.Decompress))
            brotli.CopyTo(memory);
        var reader = new PackReader(memory.GetBuffer().AsSpan(0, (int)memory.Length));
        if (reader.Int() is var format && format != Format)
            throw new InvalidDataException(
                $"{FileName} has format {format}, this code reads {Format}: train it again with tools/Foresaid.Forge."
            );
        return new SyntaxModel
        {
            Vocabulary = Vocabulary.Read(ref reader),
            Tags = new TagSet(reader.Strings()),
            Tagger = LinearModel.Read(ref reader),
            Lemmas = LemmaTable.Read(ref reader),
            Relations = reader.Strings(),
            Moves = LinearModel.Read(ref reader),
            Labels = LinearModel.Read(ref reader),
        };
    }
}
