using System.IO.Compression;

namespace Foresaid.Forge;

/// <summary>How common English words are, from wordfreq's list, for weighing what two contents share.</summary>
internal static class TermTable
{
    // Rarer words all weigh the most: the table need not name them.
    private const int Rarest = 600;

    /// <summary>Writes <c>weights.tsv</c>: a word and the hundredths of a decade by which it is rarer than every word.</summary>
    public static void Make(string data, string folder)
    {
        using var file = File.OpenRead(Path.Combine(data, "lexical", "wordfreq-en-large.tsv.gz"));
        using var words = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        using var table = new StreamWriter(Path.Combine(folder, "weights.tsv")) { NewLine = "\n" };
        table.WriteLine(
            "# Frequencies of English words: word, -100 * log10 of its share of all words. Rarer ones are left out."
        );
        table.WriteLine(
            "# Made by: forge weights, from wordfreq (Robyn Speer), large English list, CC BY-SA 4.0; this table is under the same."
        );
        while (words.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length == 2 && int.Parse(cells[1]) is var rarity and <= Rarest && cells[0].All(IsOfWord))
                table.WriteLine($"{cells[0]}\t{rarity}");
        }
    }

    private static bool IsOfWord(char sign) => char.IsAsciiLetterLower(sign) || sign is '-';
}
