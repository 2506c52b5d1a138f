using System.Collections.Immutable;
using Foresaid.Syntax;

namespace Foresaid.Times;

/// <summary>Finds time expressions, gives each its TIMEX3 value and, where an anchor is known, its window.</summary>
public sealed class TimeFinder
{
    /// <param name="published">The anchor of relative words, unless a dateline in the text gives another; null leaves them without a window.</param>
    public ImmutableArray<TimeExpression> Find(Parsed parsed, Published? published) => [];
}
