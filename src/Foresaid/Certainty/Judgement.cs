using System.Collections.Immutable;

namespace Foresaid.Certainty;

/// <summary>How sure the holders of one attribution are, and what the content hangs on.</summary>
/// <param name="Inner">The innermost speaker's certainty (the outlet's, in its own voice and after agentless cues).</param>
/// <param name="Outer">That of every holder further out.</param>
/// <param name="Rules">For each field ("certainty", "polarity", "likelihood", "condition", "status") the rule that decided it.</param>
public sealed record Judgement(
    CertaintyValue Inner,
    CertaintyValue Outer,
    Polarity Polarity,
    Likelihood? Likelihood,
    Condition? Condition,
    Status? Status,
    bool Presupposed,
    ImmutableDictionary<string, RuleId> Rules
);
