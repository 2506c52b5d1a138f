namespace Foresaid.Stories.Decisions;

/// <summary>What a person decided. Appended to the ledger, never edited; a mistake is undone by a further one.</summary>
/// <param name="By">Who: given, or the login name.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Act">What was decided: "reject", "same", "apart", "join", "split", "set", "add", "drop", "resolve", "undo" ...</param>
/// <param name="Subject">The id that it is about: a statement, a speaker, an article, a question, a forecast.</param>
public sealed record Decision(string By, DateTimeOffset At, string Act, string Subject)
{
    /// <summary>Its number in the ledger; 0 before it is appended.</summary>
    public long Id { get; init; }

    /// <summary>JSON: what it was decided to be; null where the act says all.</summary>
    public string? Value { get; init; }

    /// <summary>The words it was decided on, by which a later reading finds its place again; null where it rests on none.</summary>
    public string? Words { get; init; }

    /// <summary>The decision that this one undoes; null when it undoes none.</summary>
    public long? Undoes { get; init; }
}
