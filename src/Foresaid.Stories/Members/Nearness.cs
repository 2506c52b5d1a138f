namespace Foresaid.Stories.Members;

/// <summary>How near two articles are to telling of one story.</summary>
/// <remarks>The weights were found by logistic regression on the even topics of ECB+ and rounded: docs/decisions/032-which-articles-belong.md.</remarks>
internal static class Nearness
{
    private const double NamesWeight = 0.21;
    private const double LeadWeight = 0.28;
    private const double MainWeight = 0.32;
    private const double OpeningWeight = 0.45;
    private const double DayWeight = 0.37;

    // What is neither shared nor missing where an article has no names or no opening.
    private const double NoNames = 0.3;
    private const double NoOpening = 0.4;

    private const double AsGoodAsOne = 0.97;

    // Reports of one happening are dated within some days of it.
    private const int NearDays = 3;

    /// <returns>0 to 1.</returns>
    public static double Of(Weighed one, Weighed other)
    {
        var near =
            (NamesWeight * Math.Sqrt(one.Names.Cosine(other.Names)))
            + (LeadWeight * Math.Sqrt(one.Lead.Cosine(other.Lead)))
            + (MainWeight * Both(one.Main.SharedBy(other, NoNames), other.Main.SharedBy(one, NoNames)))
            + (OpeningWeight * Both(one.Lead.SharedBy(other, NoOpening), other.Lead.SharedBy(one, NoOpening)))
            + (ShareDay(one.Profile, other.Profile) ? DayWeight : 0);
        return Math.Min(1, near);
    }

    /// <summary>True when the two are as good as one text.</summary>
    public static bool AreCopies(Weighed one, Weighed other) =>
        one.Lead.Cosine(other.Lead) > AsGoodAsOne && one.Names.Cosine(other.Names) > AsGoodAsOne;

    private static double Both(double one, double other) => Math.Sqrt(one * other);

    private static bool ShareDay(ArticleProfile one, ArticleProfile other) =>
        one.Days.Any(days => IsDay(days) && other.Days.Any(others => IsDay(others) && AreNear(days, others)));

    private static bool IsDay(NamedDays days) => days.Last.DayNumber - days.First.DayNumber <= NearDays;

    private static bool AreNear(NamedDays one, NamedDays other) =>
        one.First.DayNumber - NearDays <= other.Last.DayNumber
        && other.First.DayNumber <= one.Last.DayNumber + NearDays;
}
