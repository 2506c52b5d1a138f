using Foresaid.Stories.Clauses;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Claims;

/// <summary>Whether two rows say the same of the same, and what keeps them apart.</summary>
internal sealed class SameClaim(ClauseReader clauses)
{
    // Figures of one thing may differ by a tenth and still be one figure told roundly.
    private const decimal Tenth = 0.1m;

    public bool Are(StoryRow one, StoryRow other) =>
        !AreApart(one, other) && Agreements.Compare(clauses.Whole(one), clauses.Whole(other)) != Agreement.Other;

    /// <summary>True where outlook, time, figure, happening or those who take part differ: both cannot be of one claim.</summary>
    public bool AreApart(StoryRow one, StoryRow other) =>
        OutlookOf(one) != OutlookOf(other)
        || IsTimeApart(one, other)
        || IsFigureApart(one.Proposition, other.Proposition)
        || Agreements.AreApart(clauses.Whole(one), clauses.Whole(other));

    /// <summary>What is foreseen, what is wanted and what is told as so are three claims: one is no evidence of another.</summary>
    private static Kind OutlookOf(StoryRow row) =>
        row.Statement.Kind switch
        {
            Kind.Demand => Kind.Demand,
            Kind.Forecast or Kind.Intention => Kind.Forecast,
            _ => Kind.Report,
        };

    private static bool IsTimeApart(StoryRow one, StoryRow other) =>
        one.Statement.About is { } about && other.Statement.About is { } else_ && !about.Overlaps(else_);

    private static bool IsFigureApart(Proposition a, Proposition b)
    {
        foreach (var figure in a.Figures)
        {
            var alike = b.Figures.Where(other => other.Unit == figure.Unit).ToList();
            if (alike.Count > 0 && !alike.Any(other => Agree(figure, other)))
                return true;
        }
        return false;
    }

    private static bool Agree(Figure one, Figure other) =>
        !(IsBelow(one.High, other.Low) || IsBelow(other.High, one.Low));

    private static bool IsBelow(decimal? high, decimal? low) =>
        high is { } upper
        && low is { } lower
        && upper < lower
        && lower - upper > Tenth * Math.Max(Math.Abs(lower), Math.Abs(upper));
}
