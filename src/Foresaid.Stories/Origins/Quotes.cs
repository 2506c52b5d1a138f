namespace Foresaid.Stories.Origins;

/// <summary>The stretches of a line that stand in quotation marks.</summary>
internal static class Quotes
{
    private const int Most = 8;

    /// <summary>In text order, without the marks; one that never closes goes to the end.</summary>
    public static IEnumerable<string> In(string line)
    {
        var from = -1;
        var found = 0;
        for (var at = 0; at < line.Length && found < Most; at++)
        {
            if (line[at] is not ('"' or '\u201c' or '\u201d' or '\u201e'))
                continue;
            if (from >= 0)
            {
                found++;
                yield return line[from..at];
                from = -1;
            }
            else
                from = at + 1;
        }
        if (from >= 0 && found < Most)
            yield return line[from..];
    }
}
