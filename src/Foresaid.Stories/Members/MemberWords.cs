using System.Globalization;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Members;

/// <summary>Says in words by what an article fits a story.</summary>
internal static class MemberWords
{
    private const int Most = 5;

    public static string Of(Weighed? about, Weighed? example, Weighed article, int widened)
    {
        if (example is not null && example.Profile.Article == article.Profile.Article)
            return "the example";
        var shared = article
            .Profile.Terms.Where(term => about?.Has(term.Word) == true || example?.Has(term.Word) == true)
            .OrderByDescending(Weighed.Mass)
            .ThenBy(term => term.Word, StringComparer.Ordinal)
            .ToList();
        string[] parts =
        [
            Part("names", shared.Where(term => term.IsName).Select(term => Capital(term.Word))),
            Part("words", shared.Where(term => !term.IsName).Select(term => term.Word)),
            Part("days", Days(about, article).Concat(Days(example, article)).Distinct()),
            widened > 1 ? $"held against {widened} articles of the story" : "",
        ];
        var told = string.Join("; ", parts.Where(part => part.Length > 0));
        return told.Length > 0 ? told : "nothing shared";
    }

    private static string Part(string name, IEnumerable<string> words)
    {
        var shown = words.Take(Most).ToList();
        return shown.Count == 0 ? "" : $"{name}: {Clean.Line(string.Join(", ", shown))}";
    }

    private static IEnumerable<string> Days(Weighed? definition, Weighed article) =>
        (definition?.Profile.Days ?? [])
            .Intersect(article.Profile.Days)
            .Select(days =>
                days.First == days.Last
                    ? days.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                    : string.Create(CultureInfo.InvariantCulture, $"{days.First:yyyy-MM-dd} to {days.Last:yyyy-MM-dd}")
            );

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
