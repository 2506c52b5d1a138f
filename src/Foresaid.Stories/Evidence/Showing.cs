using Foresaid.Stories.Clauses;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Evidence;

/// <summary>What a statement shows of something foretold.</summary>
internal enum Shown
{
    Happened,

    /// <summary>By a denial or a negated report of the whole time, by the opposite, or by another in its place.</summary>
    NotHappened,

    /// <summary>Somebody who could tell did not.</summary>
    Withheld,
}

/// <summary>A statement that shows what came of something foretold.</summary>
/// <param name="When">The days it tells; null where it gives none.</param>
/// <param name="Fell">Of the foretold window; null where either has no day.</param>
internal sealed record Showing(StoryRow Row, Clause Clause, Shown What, Window? When, Fell? Fell);

/// <summary>Something foretold or asked, ready for looking up what came of it.</summary>
/// <param name="Window">When; null when nothing bounds it.</param>
/// <param name="From">What was told, or happened, before this day shows nothing; null when it is not known.</param>
internal sealed record Foretold(Clause Clause, Window? Window, DateOnly? From);
