using System.Collections.Immutable;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Speakers;

/// <summary>What came of all that one holder foresaw; joint forecasts count for each of them.</summary>
/// <param name="MedianDays">Length of the windows, both ends included; null where none has two edges.</param>
/// <param name="Brier">Null where no decided forecast gave a likelihood.</param>
public sealed record ForecasterRecord(
    int Open,
    int Due,
    int CameTrue,
    int Half,
    int Failed,
    int Undisclosed,
    int ConditionNeverArose,
    int Refused,
    int In,
    int Near,
    int Out,
    decimal? MedianDays,
    BrierScore? Brier
)
{
    /// <returns>Null for the unnamed, who have no record, and for those who foresaw nothing.</returns>
    public static ForecasterRecord? Of(CastMember holder, ImmutableArray<Forecast> forecasts)
    {
        ArgumentNullException.ThrowIfNull(holder);
        var theirs = forecasts.Where(forecast => forecast.Holders.Contains(holder)).ToList();
        if (!holder.Named || theirs.Count == 0)
            return null;
        return new ForecasterRecord(
            theirs.Count(forecast => forecast.State == ForecastState.Open),
            theirs.Count(forecast => forecast.State == ForecastState.Due),
            Decided(OutcomeValue.CameTrue),
            Decided(OutcomeValue.Half),
            Decided(OutcomeValue.Failed),
            Decided(OutcomeValue.Undisclosed),
            Decided(OutcomeValue.ConditionNeverArose),
            theirs.Count(forecast => forecast.State == ForecastState.Refused),
            Falling(Fell.In),
            Falling(Fell.Near),
            Falling(Fell.Out),
            Median([.. theirs.Where(forecast => forecast.State != ForecastState.Refused).Select(Days).OfType<int>()]),
            BrierScore.Of(theirs)
        );

        int Decided(OutcomeValue value) =>
            theirs.Count(forecast => forecast.State == ForecastState.Decided && forecast.Outcome?.Value == value);
        int Falling(Fell fell) =>
            theirs.Count(forecast => forecast.State == ForecastState.Decided && forecast.Outcome?.Fell == fell);
    }

    private static int? Days(Forecast forecast) =>
        forecast.Window is { Earliest: { } first, Latest: { } last } ? last.DayNumber - first.DayNumber + 1 : null;

    private static decimal? Median(List<int> days)
    {
        if (days.Count == 0)
            return null;
        days.Sort();
        return (days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2m;
    }
}

/// <summary>How far likelihoods lay from what came: the mean squared distance, 0 at best, 1 at worst.</summary>
/// <param name="Low">The best that the intervals allow.</param>
/// <param name="Mid">From the middle of each interval.</param>
/// <param name="High">The worst that the intervals allow.</param>
/// <param name="Count">Decided forecasts that gave a likelihood.</param>
/// <remarks>Source: G. W. Brier, Monthly Weather Review 78 (1950), in its half scale for two outcomes.</remarks>
public sealed record BrierScore(double Low, double Mid, double High, int Count)
{
    /// <returns>Null where no forecast that came true or failed gave a likelihood.</returns>
    internal static BrierScore? Of(IEnumerable<Forecast> forecasts)
    {
        var (low, mid, high, count) = (0.0, 0.0, 0.0, 0);
        foreach (var forecast in forecasts)
        {
            if (
                forecast is not { Likelihood: { } said, State: ForecastState.Decided, Outcome: { } outcome }
                || outcome.Value is not (OutcomeValue.CameTrue or OutcomeValue.Failed)
            )
                continue;
            var came = outcome.Value == OutcomeValue.CameTrue ? 1.0 : 0.0;
            var (first, last) = (Math.Abs(came - (double)said.Low), Math.Abs(came - (double)said.High));
            low += Square(Math.Min(first, last));
            mid += Square(came - (double)(said.Low + said.High) / 2);
            high += Square(Math.Max(first, last));
            count++;
        }
        return count == 0 ? null : new BrierScore(low / count, mid / count, high / count, count);
    }

    private static double Square(double distance) => distance * distance;
}
