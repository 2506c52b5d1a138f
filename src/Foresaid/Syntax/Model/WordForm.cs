using System.Runtime.InteropServices;

namespace Foresaid.Syntax.Model;

/// <summary>What the models see of one token: hashes of its folded form and of its parts. Nothing of the text is kept.</summary>
/// <remarks>
/// Folded: curly quotes and dashes as their straight ones, digits as 0; then also without capitals. The treebank's quotes are straight, those of news are not.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal struct WordForm
{
    // Longer than any word; what follows does not change what a word is.
    private const int MaxFolded = 48;

    /// <summary>Folded, capitals kept.</summary>
    internal uint Cased;

    /// <summary>Folded, lower case.</summary>
    internal uint Lower;
    internal uint Suffix1;
    internal uint Suffix2;
    internal uint Suffix3;
    internal uint Suffix4;
    internal uint Prefix1;
    internal uint Prefix2;
    internal uint Prefix3;

    /// <summary>Capitals, digits and marks as runs: "Xx", "X.X.", "0-x".</summary>
    internal uint Shape;

    internal static WordForm Of(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[MaxFolded + 2];
        var length = Fold(text, folded);
        var cased = folded[..length];
        Span<char> lower = stackalloc char[MaxFolded + 2];
        for (var at = 0; at < length; at++)
            lower[at] = char.ToLowerInvariant(cased[at]);
        lower = lower[..length];
        return new WordForm
        {
            Cased = HashOf(cased),
            Lower = HashOf(lower),
            Suffix1 = HashOf(lower[Math.Max(0, length - 1)..]),
            Suffix2 = HashOf(lower[Math.Max(0, length - 2)..]),
            Suffix3 = HashOf(lower[Math.Max(0, length - 3)..]),
            Suffix4 = HashOf(lower[Math.Max(0, length - 4)..]),
            Prefix1 = HashOf(cased[..Math.Min(1, length)]),
            Prefix2 = HashOf(lower[..Math.Min(2, length)]),
            Prefix3 = HashOf(lower[..Math.Min(3, length)]),
            Shape = ShapeOf(cased),
        };
    }

    /// <summary>The hash under which a word stands in the model's tables.</summary>
    internal static uint LowerHash(ReadOnlySpan<char> text) => Of(text).Lower;

    internal static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        if (text is "\u2026")
            text = "...";
        else if (text is "\u2014" or "\u2015")
            text = "--";
        else if (text is "''" or "``" or "\u2018\u2018" or "\u2019\u2019")
            text = "\"";
        var length = Math.Min(text.Length, MaxFolded);
        for (var at = 0; at < length; at++)
            folded[at] = Fold(text[at]);
        return length;
    }

    private static char Fold(char c) =>
        c < 128
            ? char.IsAsciiDigit(c)
                ? '0'
                : c == '`'
                    ? '\''
                    : c
            : Letters.IsApostrophe(c)
                ? '\''
                : Letters.IsDoubleQuote(c)
                    ? '"'
                    : Letters.IsDash(c) || Letters.IsHyphen(c)
                        ? '-'
                        : char.IsDigit(c)
                            ? '0'
                            : c;

    private static uint HashOf(ReadOnlySpan<char> text)
    {
        var hash = Hash.Seed;
        foreach (var c in text)
            hash = Hash.Add(hash, c);
        return Hash.Key(hash);
    }

    private static uint ShapeOf(ReadOnlySpan<char> text)
    {
        var (hash, last, run) = (Hash.Seed, '\0', 0);
        foreach (var c in text)
        {
            var kind =
                char.IsUpper(c) ? 'X'
                : char.IsLetter(c) ? 'x'
                : char.IsDigit(c) ? '0'
                : c;
            run = kind == last ? run + 1 : 0;
            last = kind;
            // Two of a kind are told from one, three from two not.
            if (run < 2)
                hash = Hash.Add(hash, kind);
        }
        return Hash.Key(hash);
    }
}
