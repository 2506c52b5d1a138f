using System.Collections.Frozen;
using Foresaid.Press.Words;

namespace Foresaid.Press.Pages;

/// <summary>Reads class names, ids and roles. Keeps what it has read: pages repeat a few names thousands of times.</summary>
internal sealed class ClassWords
{
    /// <summary>Longer ones are generated, and name nothing.</summary>
    private const int LongestName = 400;

    /// <summary>What is kept of a hostile page's names stays small.</summary>
    private const int MostKept = 5000;

    private static readonly FrozenDictionary<string, Cues> Table = Load();
    private static readonly FrozenDictionary<string, Cues>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, Cues> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Cues>.AlternateLookup<ReadOnlySpan<char>> _readLookup;

    public ClassWords() => _readLookup = _read.GetAlternateLookup<ReadOnlySpan<char>>();

    public Cues Read(ReadOnlySpan<char> names)
    {
        if (names.IsEmpty || names.Length > LongestName)
            return Cues.None;
        if (_readLookup.TryGetValue(names, out var cues))
            return cues;
        cues = Judge(names);
        if (_read.Count < MostKept)
            _readLookup[names] = cues;
        return cues;
    }

    private static Cues Judge(ReadOnlySpan<char> names)
    {
        var cues = Cues.None;
        Span<char> whole = stackalloc char[64];
        foreach (var range in names.SplitAny(' ', '\t', '\n', '\r', '\f'))
        {
            var name = names[range];
            cues |= Parts(name);
            // "entry-content" and "articleBody" are also words of their own.
            var letters = 0;
            foreach (var letter in name)
            {
                if (char.IsLetter(letter) && letters < whole.Length)
                    whole[letters++] = char.ToLowerInvariant(letter);
            }
            cues |= Find(whole[..letters]);
        }
        return cues;
    }

    /// <summary>The words of one name, parted by case and by anything that is no letter; and each pair of neighbours joined.</summary>
    private static Cues Parts(ReadOnlySpan<char> name)
    {
        var cues = Cues.None;
        Span<char> pair = stackalloc char[64];
        int last = 0,
            filled = 0;
        for (var at = 0; at < name.Length; )
        {
            if (!char.IsLetter(name[at]))
            {
                at++;
                continue;
            }
            var end = EndOfWord(name, at);
            var length = Math.Min(end - at, 31);
            // Keep the word before, then add this one behind it.
            pair.Slice(last, filled - last).CopyTo(pair);
            filled -= last;
            last = filled;
            for (var letter = 0; letter < length; letter++)
                pair[filled++] = char.ToLowerInvariant(name[at + letter]);
            cues |= Find(pair[last..filled]) | Find(pair[..filled]);
            at = end;
        }
        return cues;
    }

    private static int EndOfWord(ReadOnlySpan<char> name, int start)
    {
        var end = start + 1;
        var capitals = char.IsUpper(name[start]);
        while (end < name.Length && char.IsLetter(name[end]))
        {
            var upper = char.IsUpper(name[end]);
            if (upper && !capitals)
                break;
            capitals &= upper;
            end++;
        }
        return end;
    }

    private static Cues Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var cues) ? cues : Cues.None;

    private static FrozenDictionary<string, Cues> Load()
    {
        var table = new Dictionary<string, Cues>(StringComparer.Ordinal);
        foreach (var (key, words) in WordTable.Rows("class-words.tsv"))
        {
            var cue = Enum.Parse<Cues>(key, ignoreCase: true);
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                table[word] = table.GetValueOrDefault(word) | cue;
        }
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
