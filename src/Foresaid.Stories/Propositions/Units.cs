namespace Foresaid.Stories.Propositions;

/// <summary>What is counted, by its last word in the singular.</summary>
internal static class Units
{
    /// <summary>"Seats" and "mandates", "people" and any of them; never drivers and nurses, money and days.</summary>
    public static bool MayBeOne(string? one, string? other)
    {
        const double Near = 0.35;
        return SortOf(one) == SortOf(other)
            && (
                one is null or "person"
                || other is null or "person"
                || SortOf(one) != 'n'
                || Kinship.Of(one, other) >= Near
            );
    }

    /// <summary>What sort of number it is: people and things are counted alike ("seats", "mandates"), money, time and shares are not.</summary>
    private static char SortOf(string? unit) =>
        unit switch
        {
            null => 'n',
            "%" or "percent" or "point" => '%',
            "year" or "month" or "week" or "day" or "hour" or "minute" => 't',
            _ when unit.Length == 3 && unit.All(char.IsUpper) => '$',
            "euro" or "dollar" or "pound" or "crown" or "franc" or "yen" or "krone" or "peso" or "mark" => '$',
            "metre" or "meter" or "kilometre" or "kilometer" or "mile" or "foot" or "tonne" or "ton" or "kilogram" =>
                'm',
            _ => 'n',
        };

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
