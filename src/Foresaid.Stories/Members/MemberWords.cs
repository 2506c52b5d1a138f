using System.Globalization;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Members;

/// <summary>Says in words by what an article fits a story.</summary>
internal sealed class MemberWords(AboutMatch? about, Weighed? example, StoryCore core, StoryDays days)
{
    private const int Most = 5;
    private const double LeastShown = 1;

    private readonly HashSet<string> _shared = [.. core.Shared.Select(term => term.Word)];

    public string Of(Weighed article)
    {
        if (example is not null && example.Profile.Article == article.Profile.Article)
            return "the example";
        var shared = article
            .Profile.Terms.Where(term => IsOfStory(term.Word))
            .OrderByDescending(Weighed.Mass)
            .ThenBy(term => term.Word, StringComparer.Ordinal)
            .ToList();
        string[] parts =
        [
            Part("names", shared.Where(term => term.IsName).Select(term => Capital(term.Word))),
            Part("words", shared.Where(term => !term.IsName && Tells(term)).Select(term => term.Word)),
            Part("days", Days(example, article)),
            days.Words(article),
            core.Count > 1 ? $"held against {core.Count} articles of the story" : "",
        ];
        var told = string.Join("; ", parts.Where(part => part.Length > 0));
        return told.Length > 0 ? told : "nothing shared";
    }

    /// <summary>"Say" and "leader" would tell nobody why.</summary>
    private static bool Tells(ProfileTerm term) => ProfileWeights.Of(term.Word) >= LeastShown;

    private bool IsOfStory(string word) =>
        about?.Has(word) == true || example?.Has(word) == true || (core.Count > 1 && _shared.Contains(word));

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
