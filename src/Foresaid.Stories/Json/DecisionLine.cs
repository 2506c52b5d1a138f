using System.Text.Json;
using Foresaid.Stories.Decisions;

namespace Foresaid.Stories.Json;

/// <summary>How a decision stands now.</summary>
public enum DecisionState
{
    /// <summary>It counts.</summary>
    Stands,

    /// <summary>A later one took it back.</summary>
    Undone,

    /// <summary>The words it was made on are in no present reading: it waits.</summary>
    Loose,
}

/// <summary>A row of <c>foresaid decisions</c>: who decided what, when, on which words.</summary>
/// <param name="Decision">Its number, for <c>foresaid undo</c>.</param>
/// <param name="At">ISO 8601 in UTC.</param>
/// <param name="Subject">The id that it is about.</param>
/// <param name="Value">What it was decided to be (docs/reference/decisions.md); null where the act says all.</param>
/// <param name="Words">The words it was decided on; null where it rests on none.</param>
/// <param name="Undoes">The number of the decision that it takes back; null when it takes none back.</param>
/// <param name="Why">Why it is loose; null when it is not.</param>
public sealed record DecisionLine(
    long Decision,
    string By,
    DateTimeOffset At,
    string Act,
    string Subject,
    JsonElement? Value,
    string? Words,
    long? Undoes,
    DecisionState State,
    string? Why
)
{
    /// <summary>The number of the one that took it back; null while it stands.</summary>
    public long? UndoneBy { get; init; }

    public static DecisionLine Of(Decision decision, DecisionState state, string? why = null, long? undoneBy = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new DecisionLine(
            decision.Id,
            decision.By,
            decision.At,
            decision.Act,
            decision.Subject,
            Parse(decision.Value),
            decision.Words,
            decision.Undoes,
            state,
            why
        )
        {
            UndoneBy = undoneBy,
        };
    }

    private static JsonElement? Parse(string? value)
    {
        if (value is null)
            return null;
        using var document = JsonDocument.Parse(value);
        return document.RootElement.Clone();
    }
}
