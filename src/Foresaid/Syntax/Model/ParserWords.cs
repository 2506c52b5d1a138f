namespace Foresaid.Syntax.Model;

/// <summary>What the parser sees of the words of one sentence. 0 is no word, 1 to n the words, n + 1 the root. A workspace.</summary>
internal sealed class ParserWords
{
    internal uint[] Word = [];
    internal uint[] Tag = [];
    internal uint[] Fine = [];
    internal uint[] Coarse = [];

    internal int Count { get; private set; }
    internal int Root => Count + 1;

    internal void Fill(Vocabulary vocabulary, ReadOnlySpan<uint> words, ReadOnlySpan<byte> tags)
    {
        Count = words.Length;
        if (Word.Length < Count + 2)
            Grow(Count + 2);
        (Word[0], Tag[0], Fine[0], Coarse[0]) = (0, 0, 0, 0);
        for (var at = 0; at < Count; at++)
        {
            var entry = vocabulary.Of(words[at]);
            (Word[at + 1], Tag[at + 1], Fine[at + 1], Coarse[at + 1]) = (words[at], tags[at], entry.Fine, entry.Coarse);
        }
        (Word[Root], Tag[Root], Fine[Root], Coarse[Root]) = (1, 255, 0, 0);
    }

    private void Grow(int length)
    {
        var size = Math.Max(length, Word.Length * 2);
        Word = new uint[size];
        Tag = new uint[size];
        Fine = new uint[size];
        Coarse = new uint[size];
    }
}
