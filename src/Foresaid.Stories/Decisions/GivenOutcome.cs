using System.Collections.Immutable;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Decisions;

/// <summary>What a person said came of a forecast.</summary>
/// <param name="Accepted">True where the person took the proposal over.</param>
/// <param name="Evidence">Present ids of the statements that show it; those that are found no more are left out.</param>
internal sealed record GivenOutcome(
    OutcomeValue Value,
    Fell? Fell,
    bool Accepted,
    ImmutableArray<string> Evidence,
    Decision Decision
);

/// <summary>What a person said a question's answer was in the end.</summary>
/// <param name="Evidence">As of <see cref="GivenOutcome"/>.</param>
internal sealed record GivenAnswer(
    AnswerValue Answer,
    Fell? Fell,
    bool Accepted,
    ImmutableArray<string> Evidence,
    Decision Decision
);
