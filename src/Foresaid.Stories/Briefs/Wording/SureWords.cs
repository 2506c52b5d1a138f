using System.Globalization;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Wording;

/// <summary>Kind, certainty and likelihood in a few words.</summary>
internal static class SureWords
{
    public static string Of(Kind kind) =>
        kind switch
        {
            Kind.Report => "report",
            Kind.Assessment => "assessment",
            Kind.Forecast => "forecast",
            Kind.Intention => "intention",
            Kind.Demand => "demand",
            Kind.Denial => "denial",
            _ => "not disclosed",
        };

    /// <summary>"forecast, probable"; a plain report or intention that is certain is only named, since certain is what they are.</summary>
    public static string Of(Statement statement)
    {
        var held = Innermost(statement);
        var isPlain = statement.Kind is not (Kind.Forecast or Kind.Assessment);
        return isPlain && held is { Value: CertaintyValue.Certain, Polarity: Polarity.Positive }
            ? Of(statement.Kind)
            : $"{Of(statement.Kind)}, {Of(held)}";
    }

    /// <summary>"probable", "possibly not"; "how sure is not said" where the words leave the holder open.</summary>
    public static string Of(HolderCertainty? held) =>
        held switch
        {
            null => "how sure is not said",
            { Value: CertaintyValue.Unknown } => "how sure is not said",
            { Polarity: Polarity.Positive, Value: CertaintyValue.Certain } => "certain",
            { Polarity: Polarity.Positive, Value: CertaintyValue.Probable } => "probable",
            { Polarity: Polarity.Positive } => "possible",
            { Value: CertaintyValue.Certain } => "certainly not",
            { Value: CertaintyValue.Probable } => "probably not",
            _ => "possibly not",
        };

    /// <summary>"“likely”, 60–75 %".</summary>
    public static string Of(Likelihood likelihood)
    {
        var low = Percent(likelihood.Low);
        var high = Percent(likelihood.High);
        return $"“{Clean.Line(likelihood.Word)}”, {(low == high ? low : low + "–" + high)} %";
    }

    public static string Of(StatusValue status) =>
        status switch
        {
            StatusValue.Done => "done",
            StatusValue.Underway => "under way",
            StatusValue.NotYet => "not yet",
            _ => "cancelled",
        };

    /// <summary>How sure the innermost holder is: the speaker where the reading names one, else the last of the holders.</summary>
    public static HolderCertainty? Innermost(Statement statement)
    {
        var holders = statement.Certainty;
        if (holders.IsEmpty)
            return null;
        var speaker = statement.Speakers.IsEmpty ? null : statement.Speakers[0];
        return holders.LastOrDefault(holder => holder.HolderId == speaker) ?? holders[^1];
    }

    /// <summary>0 to 3, for choosing the surest of several.</summary>
    public static int Rank(Statement statement) => (int)(Innermost(statement)?.Value ?? CertaintyValue.Unknown);

    private static string Percent(decimal share) => (share * 100).ToString("0", CultureInfo.InvariantCulture);
}
