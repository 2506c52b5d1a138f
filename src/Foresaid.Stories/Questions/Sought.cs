using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Evidence;

namespace Foresaid.Stories.Questions;

/// <summary>A question ready for finding its answers.</summary>
/// <param name="Clause">The question told as a statement: "will open the bridge".</param>
/// <param name="Others">The same by other happenings that answer it as well ("go" of a minister: be dismissed, resign).</param>
/// <param name="Window">The days that its words bound it to; null when they bound nothing.</param>
/// <param name="Unit">Of "how many": lemma of what is counted; null where the question leaves it open.</param>
/// <param name="Organiser">As a person named it; null when nobody did.</param>
internal sealed record Sought(
    string Id,
    string Words,
    QuestionType Type,
    bool Asked,
    Clause Clause,
    ImmutableArray<Clause> Others,
    Window? Window,
    string? Unit,
    string? Organiser
)
{
    public IEnumerable<Clause> Clauses => Others.Prepend(Clause);

    /// <summary>How a told clause stands to what is asked; by its plain words first.</summary>
    public Agreement Compare(Clause told) =>
        Clauses
            .Select(clause =>
                Agreements.CompareAsked(clause, Type == QuestionType.Who ? told.WithoutNamesNotOf(clause) : told)
            )
            .FirstOrDefault(agreement => agreement != Agreement.Other);
}
