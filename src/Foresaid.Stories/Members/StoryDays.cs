using System.Globalization;

namespace Foresaid.Stories.Members;

/// <summary>The days in which a story is told, widely taken: what was printed years before or after it is seldom of it.</summary>
/// <param name="First">Null: not known.</param>
internal readonly record struct StoryDays(DateOnly? First, DateOnly? Last)
{
    // A story has a past and goes on; and a page's date may be wrong by a year.
    private const int Margin = 366;

    /// <summary>How much of its score is left to an article of other years.</summary>
    private const double Left = 0.5;

    /// <summary>The days that the definition names; else those on which its articles were printed.</summary>
    public static StoryDays Of(StoryWords? words, IEnumerable<Weighed> core)
    {
        if (words is { Days.IsEmpty: false } named)
            return new StoryDays(named.Days.Min(days => days.First), named.Days.Max(days => days.Last));
        var printed = core.Select(article => article.Profile.Day).OfType<DateOnly>().Order().ToList();
        return printed.Count == 0 ? default : new StoryDays(printed[0], printed[^1]);
    }

    public double Share(Weighed article) => IsOutside(article) ? Left : 1;

    public bool IsOutside(Weighed article) =>
        article.Profile.Day is { } day
        && First is { } first
        && Last is { } last
        && (day.DayNumber < first.DayNumber - Margin || day.DayNumber > last.DayNumber + Margin);

    public string Words(Weighed article) =>
        IsOutside(article)
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"printed {article.Profile.Day:yyyy-MM-dd}, outside the story's days"
            )
            : "";
}
