using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Conflicts;

/// <summary>How two statements stand against one another.</summary>
public enum PairType
{
    /// <summary>Two holders' claims that cannot both be so.</summary>
    Conflict,

    /// <summary>Two outlets tell the same saying differently.</summary>
    Disagreement,

    /// <summary>The second rests on the first and changes it.</summary>
    Retelling,
}

/// <summary>The slot in which the two differ.</summary>
public enum Differs
{
    Figure,
    Time,
    Place,
    Speaker,
    Polarity,
    Certainty,
    Role,
    Instrument,
}

/// <summary>What a retelling did to what it rests on.</summary>
public enum Change
{
    Harder,
    Softer,
    Narrowed,
    Widened,
    SpeakerLost,
    SpeakerChanged,

    /// <summary>Who did what is reversed.</summary>
    Turned,
}

/// <summary>Two statements that conflict, disagree, or of which one retells the other.</summary>
/// <param name="Words">The pair in one sentence.</param>
/// <param name="A">The origin of a retelling; else the one published first.</param>
/// <param name="Change">Only of a retelling.</param>
/// <param name="Why">What was compared and by which rule, in words.</param>
public sealed record StoryPair(
    PairType Type,
    string Words,
    StoryRow A,
    StoryRow B,
    Differs Differs,
    Change? Change,
    string Why
);
