namespace Foresaid.Times;

/// <summary>An expression as recognised: its atoms, its form, and the rule that saw it.</summary>
/// <param name="First">Index of its first atom.</param>
/// <param name="End">Index after its last atom; 0 when nothing was found.</param>
internal readonly record struct Found(int First, int End, TimeForm Form, RuleId Rule)
{
    public bool IsNone => End == 0;

    /// <summary>The longer of two; the first when they are equal.</summary>
    public static Found Longer(Found one, Found other) => other.End > one.End ? other : one;
}
