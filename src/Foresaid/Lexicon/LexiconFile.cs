using System.Collections.Frozen;
using System.Text;

namespace Foresaid.Lexicon;

/// <summary>Opens the word lists and weights that are compiled into the assembly, by the name of their file in this folder.</summary>
internal static class LexiconFile
{
    /// <summary>The lines of a list, without its comments (a leading <c>#</c>) and its empty lines.</summary>
    /// <exception cref="InvalidOperationException">The assembly lacks the file: it was built wrongly.</exception>
    internal static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }

    /// <summary>A list of one word a line, compared without regard to case.</summary>
    internal static FrozenSet<string> Words(string name) => Lines(name).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static Stream Open(string name) =>
        typeof(LexiconFile).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException(
            $"The assembly lacks {name}: it belongs into src/Foresaid/Lexicon and is embedded by the build."
        );
}
