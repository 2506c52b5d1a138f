namespace Foresaid.Press.Words;

/// <summary>The embedded tables of this folder: lines of "key, tab, words"; lines that start with "#" say where they come from.</summary>
internal static class WordTable
{
    /// <exception cref="InvalidOperationException">The table is not embedded: the build is broken.</exception>
    public static IEnumerable<(string Key, string Words)> Rows(string name)
    {
        foreach (var line in Lines(name))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            yield return tab < 0 ? (line, "") : (line[..tab], line[(tab + 1)..]);
        }
    }

    public static IEnumerable<string> Lines(string name)
    {
        using var stream =
            typeof(WordTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is missing from this build of Foresaid.Press.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
