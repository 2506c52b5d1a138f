namespace Foresaid.Press.Pages;

/// <summary>Language tags as pages write them, made BCP 47.</summary>
internal static class Languages
{
    /// <returns>"en", "en-GB", "zh-Hans"; null for what is no tag.</returns>
    public static string? Tag(string? declared)
    {
        if (declared is null)
            return null;
        var first = declared.AsSpan().Trim();
        var end = first.IndexOfAny(" ,;");
        if (end >= 0)
            first = first[..end];
        var tag = first.ToString().Replace('_', '-');
        var parts = tag.Split('-');
        if (
            parts[0].Length is < 2 or > 3
            || tag.Length > 20
            || !parts.All(part => part.Length > 0 && part.All(char.IsAsciiLetterOrDigit))
        )
            return null;
        parts[0] = parts[0].ToLowerInvariant();
        for (var at = 1; at < parts.Length; at++)
            parts[at] = parts[at].Length switch
            {
                2 => parts[at].ToUpperInvariant(),
                4 => char.ToUpperInvariant(parts[at][0]) + parts[at][1..].ToLowerInvariant(),
                _ => parts[at].ToLowerInvariant(),
            };
        return string.Join('-', parts);
    }
}
