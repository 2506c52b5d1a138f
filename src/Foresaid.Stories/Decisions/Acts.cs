namespace Foresaid.Stories.Decisions;

/// <summary>The names of what a person can decide, as they stand in the ledger (docs/reference/decisions.md).</summary>
public static class Acts
{
    /// <summary>Lays a story: its name is the subject.</summary>
    public const string Story = "story";

    /// <summary>An article belongs to a story, whatever its score.</summary>
    public const string Add = "add";

    /// <summary>An article does not belong to a story, whatever its score.</summary>
    public const string Drop = "drop";

    /// <summary>Corrects facts of an article: day of publication, outlet, address.</summary>
    public const string Set = "set";

    /// <summary>A statement is none, or a question is not wanted.</summary>
    public const string Reject = "reject";

    /// <summary>Two statements say the same of the same.</summary>
    public const string Same = "same";

    /// <summary>Two statements do not say the same.</summary>
    public const string Apart = "apart";

    /// <summary>Two speakers are one.</summary>
    public const string Join = "join";

    /// <summary>The speaker of an article is another one than the speaker of that name elsewhere.</summary>
    public const string Split = "split";

    /// <summary>Asks a question.</summary>
    public const string Question = "question";

    /// <summary>Names the body in whose power the answer to a question lies.</summary>
    public const string Organiser = "organiser";

    /// <summary>Says what came of a forecast, or which answer a question got in the end.</summary>
    public const string Resolve = "resolve";

    /// <summary>Takes an earlier decision back.</summary>
    public const string Undo = "undo";
}
