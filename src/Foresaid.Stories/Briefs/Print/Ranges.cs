using System.Globalization;
using System.Text;

namespace Foresaid.Stories.Briefs.Print;

/// <summary>Numbers of rows in a few signs.</summary>
internal static class Ranges
{
    /// <summary>"3, 5–7".</summary>
    public static string Of(IReadOnlyList<int> numbers)
    {
        var words = new StringBuilder();
        for (var at = 0; at < numbers.Count; at++)
        {
            var last = at;
            while (last + 1 < numbers.Count && numbers[last + 1] == numbers[last] + 1)
                last++;
            if (words.Length > 0)
                words.Append(", ");
            words.Append(CultureInfo.InvariantCulture, $"{numbers[at]}");
            if (last > at + 1)
                words.Append(CultureInfo.InvariantCulture, $"–{numbers[last]}");
            else
                last = at;
            at = last;
        }
        return words.ToString();
    }
}
