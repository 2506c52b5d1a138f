using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Conflicts;

/// <summary>Whether a retelling is surer, or less sure, than what it rests on.</summary>
internal static class Sureness
{
    private const decimal Notable = 0.15m;

    /// <summary>Harder or softer, with the words for it; null when neither.</summary>
    public static (Change Change, string Why)? Of(StoryRow from, StoryRow to)
    {
        var (a, b) = (from.Held?.Value ?? CertaintyValue.Unknown, to.Held?.Value ?? CertaintyValue.Unknown);
        if (a == CertaintyValue.Unknown || b == CertaintyValue.Unknown)
            return null;
        if (a != b)
            return (b > a ? Change.Harder : Change.Softer, $"{Word(a)} was told as {Word(b)}");
        if (OutletOf(from) != CertaintyValue.Certain && OutletOf(to) == CertaintyValue.Certain && !to.IsOutlets)
            return (Change.Harder, "what was only said is told as confirmed");
        if (Likely(from, to) is { } change)
            return change;
        return (IsOpen(from), IsOpen(to)) switch
        {
            (true, false) => (Change.Harder, "the condition was left out"),
            (false, true) => (Change.Softer, "a condition was added"),
            _ => null,
        };
    }

    private static (Change, string)? Likely(StoryRow from, StoryRow to)
    {
        if (from.Statement.Likelihood is not { } a || to.Statement.Likelihood is not { } b)
            return null;
        var (low, high) = ((a.Low + a.High) / 2, (b.Low + b.High) / 2);
        return Math.Abs(low - high) < Notable
            ? null
            : (high > low ? Change.Harder : Change.Softer, $"'{a.Word}' was told as '{b.Word}'");
    }

    private static CertaintyValue OutletOf(StoryRow row) =>
        row.Statement.Certainty.FirstOrDefault(held => held.HolderId == "outlet")?.Value ?? CertaintyValue.Unknown;

    private static bool IsOpen(StoryRow row) => row.Statement.Condition is { Type: ConditionType.Open };

    private static string Word(CertaintyValue value) => value.ToString().ToLowerInvariant();
}
