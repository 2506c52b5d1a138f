using System.Globalization;

namespace Foresaid.Stories.Briefs.Print;

/// <summary>Leaves the year of the brief out of its own dates ("24 March" for "24 March 2031"): most days of a story are of one year.</summary>
internal sealed class YearsLeftOut(int year)
{
    private readonly string _year = " " + year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>What has to be said where it is done.</summary>
    public string Note => $" Days without a year are of{_year}.";

    /// <summary>Only after the name of a month, and only where the number ends there.</summary>
    public string In(string words)
    {
        foreach (var month in CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(name => name.Length > 0))
        {
            var dated = month + _year;
            for (var at = Find(words, dated, 0); at >= 0; at = Find(words, dated, at + month.Length))
            {
                if (at + dated.Length == words.Length || !char.IsLetterOrDigit(words[at + dated.Length]))
                    words = words.Remove(at + month.Length, _year.Length);
            }
        }
        return words;
    }

    private static int Find(string words, string dated, int from) =>
        words.IndexOf(dated, from, StringComparison.Ordinal);
}
