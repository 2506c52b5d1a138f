namespace Foresaid.Stories.Propositions;

/// <summary>What is counted, by its last word in the singular.</summary>
internal static class Units
{
    public static string Of(string unit)
    {
        var last = unit.Trim().Split(' ')[^1];
        // A currency code stays as it is written.
        if (last.Length == 0 || last.All(char.IsUpper))
            return last;
        var word = last.ToLowerInvariant();
        return word switch
        {
            "people" or "person" => "person",
            "men" => "man",
            "women" => "woman",
            "children" => "child",
            _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => word[..^3] + "y",
            _ when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) =>
                word[..^2],
            _ when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && word.Length > 3 => word[
                ..^1
            ],
            _ => word,
        };
    }
}
