using System.Buffers;
using System.Collections.Frozen;

namespace Foresaid.Press.Words;

/// <summary>What a line that stands around an article is about.</summary>
[Flags]
internal enum Boilerplate
{
    None = 0,
    Share = 1 << 0,
    Comment = 1 << 1,
    Related = 1 << 2,
    Subscribe = 1 << 3,
    Legal = 1 << 4,
    Meta = 1 << 5,
    Ad = 1 << 6,
    Nav = 1 << 7,
    Bio = 1 << 8,

    /// <summary>The text goes on for payers only.</summary>
    Wall = 1 << 9,
}

/// <summary>Knows the lines of <c>boilerplate.tsv</c>. One pass of a multi-string search for each line, whatever the table's length.</summary>
internal static class Phrases
{
    /// <summary>Running text may hold any of the phrases; it is not judged by them.</summary>
    public const int LongestLine = 240;

    private const int PrefixKey = 3;

    private static readonly FrozenDictionary<string, Boilerplate> Whole = Load('=');
    private static readonly FrozenDictionary<string, (string Phrase, Boilerplate Kind)[]> Starts = Load('*')
        .GroupBy(pair => pair.Key[..Math.Min(PrefixKey, pair.Key.Length)], StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.Select(pair => (pair.Key, pair.Value)).ToArray(),
            StringComparer.Ordinal
        );
    private static readonly FrozenDictionary<string, Boilerplate> Inside = Load(' ');
    private static readonly SearchValues<string> AnyInside = SearchValues.Create(
        [.. Inside.Keys],
        StringComparison.Ordinal
    );

    private static readonly FrozenDictionary<string, Boilerplate>.AlternateLookup<ReadOnlySpan<char>> WholeLookup =
        Whole.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, (string Phrase, Boilerplate Kind)[]>.AlternateLookup<
        ReadOnlySpan<char>
    > StartLookup = Starts.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Boilerplate Of(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > LongestLine)
            return Boilerplate.None;
        Span<char> buffer = stackalloc char[LongestLine];
        var length = line.ToLowerInvariant(buffer);
        return OfLower(buffer[..length]);
    }

    private static Boilerplate OfLower(ReadOnlySpan<char> lower)
    {
        var trimmed = lower.Trim().TrimStart("•*·|-–—>»[( ").TrimEnd(":…>»→›|])!? ");
        var kinds = WholeLookup.TryGetValue(trimmed, out var whole) ? whole : Boilerplate.None;
        for (var length = Math.Min(PrefixKey, trimmed.Length); length > 0; length--)
        {
            if (!StartLookup.TryGetValue(trimmed[..length], out var starts))
                continue;
            foreach (var (phrase, kind) in starts)
                kinds |= StartsWith(trimmed, phrase) ? kind : 0;
        }
        if (!lower.ContainsAny(AnyInside))
            return kinds;
        foreach (var (phrase, kind) in Inside)
            kinds |= lower.Contains(phrase, StringComparison.Ordinal) ? kind : 0;
        return kinds;
    }

    /// <summary>A phrase ends with a word: "more on" does not start "more one-sided".</summary>
    private static bool StartsWith(ReadOnlySpan<char> line, string phrase) =>
        line.StartsWith(phrase, StringComparison.Ordinal)
        && (line.Length == phrase.Length || !char.IsLetter(phrase[^1]) || !char.IsLetter(line[phrase.Length]));

    private static FrozenDictionary<string, Boilerplate> Load(char form)
    {
        var table = new Dictionary<string, Boilerplate>(StringComparer.Ordinal);
        foreach (var (key, words) in WordTable.Rows("boilerplate.tsv"))
        {
            var kind = Enum.Parse<Boilerplate>(key, ignoreCase: true);
            foreach (var entry in words.Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                var itsForm =
                    entry[0] == '=' ? '='
                    : entry[^1] == '*' ? '*'
                    : ' ';
                var phrase = entry.Trim('=', '*');
                if (itsForm == form)
                    table[phrase] = table.GetValueOrDefault(phrase) | kind;
            }
        }
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
