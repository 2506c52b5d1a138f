using System.Globalization;
using Foresaid.Stories.Rows;
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

    /// <summary>" expects: ", ", say: ": what the holder does with the words after it, so that a plan never reads as what comes.</summary>
    public static string Verb(StoryRow row)
    {
        var many = row.IsJoint || row.Holders[0].Type == SpeakerType.Group;
        var verb = row.Statement.Kind switch
        {
            Kind.Assessment => many ? "judge" : "judges",
            Kind.Forecast when row.Held?.Value is CertaintyValue.Certain or CertaintyValue.Probable => many
                ? "expect"
                : "expects",
            Kind.Forecast when row.Held?.Value is CertaintyValue.Possible => many ? "hold possible" : "holds possible",
            Kind.Forecast => many ? "foresee" : "foresees",
            Kind.Intention => many ? "plan" : "plans",
            Kind.Demand => many ? "demand" : "demands",
            Kind.Denial => many ? "deny" : "denies",
            Kind.Nondisclosure => many ? "leave unsaid" : "leaves unsaid",
            _ => many ? "say" : "says",
        };
        var isPlain = row.Chain is [{ Length: 1 } only] && only[0].Type != SpeakerType.Outlet;
        return $"{(isPlain ? "" : ",")} {verb}: ";
    }

    /// <summary>"forecast, probable"; a plain report or intention that is certain is only named, since certain is what they are.</summary>
    public static string Of(Statement statement)
    {
        var held = Innermost(statement);
        var isPlain = statement.Kind is not (Kind.Forecast or Kind.Assessment);
        return isPlain && held is { Value: CertaintyValue.Certain, Polarity: Polarity.Positive }
            ? Of(statement.Kind)
            : $"{Of(statement.Kind)}, {Of(held)}";
    }

    /// <summary>How sure an answer is held.</summary>
    public static string Of(CertaintyValue value) => Of(new HolderCertainty("", "", value, Polarity.Positive));

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

    private static string Percent(decimal share) => (share * 100).ToString("0", CultureInfo.InvariantCulture);
}
