namespace Foresaid.Stories.Decisions;

/// <summary>A decision whose words are in no present reading: it stays in the record and waits, without effect.</summary>
/// <param name="Why">What was looked for and not found, as a sentence.</param>
public sealed record LooseDecision(Decision Decision, string Why);
