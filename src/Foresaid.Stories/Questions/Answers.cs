using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Evidence;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Questions;

/// <summary>What a clause answers to a question.</summary>
internal static class Answers
{
    /// <param name="about">The time of the whole statement, where the clause has none of its own.</param>
    /// <returns>Null where it is no answer.</returns>
    public static AnswerValue? Of(Sought sought, Clause told, Window? about) =>
        Of(sought, sought.Compare(told), told, about);

    /// <param name="agreement">How the clause stands to what is asked.</param>
    public static AnswerValue? Of(Sought sought, Agreement agreement, Clause told, Window? about)
    {
        var when = told.About ?? about;
        return sought.Type switch
        {
            QuestionType.When when agreement == Agreement.Same => WindowOf(told, when),
            QuestionType.HowMany => FigureOf(sought, told, agreement),
            QuestionType.Whether => agreement != Agreement.Other && IsThen(sought.Window, when)
                ? new PolarityAnswer(PolarityOf(agreement, told))
                : null,
            _ => agreement == Agreement.Same && !told.IsNegated ? ChoiceOf(sought, told) : null,
        };
    }

    /// <summary>"Will not open before June" answers with what follows.</summary>
    private static WindowAnswer? WindowOf(Clause told, Window? when)
    {
        if (when is null)
            return null;
        if (!told.IsNegated)
            return new WindowAnswer(when);
        return when is { Earliest: null, Latest: { } last } && last < DateOnly.MaxValue
            ? new WindowAnswer(new Window(last.AddDays(1), null, Edge.Firm, when.Convention))
            : null;
    }

    private static bool IsThen(Window? asked, Window? told) => asked is null || told is null || asked.Overlaps(told);

    private static Polarity PolarityOf(Agreement agreement, Clause told) =>
        agreement == Agreement.Same == told.IsNegated ? Polarity.Negative : Polarity.Positive;

    /// <summary>Where the question names what it counts, that alone is needed: "how many will come" is answered by how many were invited to sit.</summary>
    private static FigureAnswer? FigureOf(Sought sought, Clause told, Agreement agreement)
    {
        var isOfIt = sought.Unit is null ? Measures(sought.Clause, told) : Agreements.Meet(sought.Clause, told);
        if (agreement != Agreement.Same && !isOfIt)
            return null;
        var figures = told.Says.Figures;
        var counted =
            sought.Unit is null ? figures.Take(1)
            : figures.Any(figure => figure.Unit == sought.Unit) ? figures.Where(figure => figure.Unit == sought.Unit)
            : figures.Where(figure => Units.MayBeOne(figure.Unit, sought.Unit));
        return counted.Select(figure => new FigureAnswer(figure.Low, figure.High, figure.Unit)).FirstOrDefault();
    }

    /// <summary>"How high will inflation be": whatever tells a figure of inflation.</summary>
    private static bool Measures(Clause asked, Clause told) =>
        !asked.Says.IsVerbal
        && asked.Says.Predicate.Length > 0
        && Kinship.IsIn(asked.Says.Predicate, told.Core)
        && Kinship.Shared(asked.Core, told.Core) == asked.Core.Length;

    /// <summary>The names that the question does not have, as they stand in the words.</summary>
    private static ChoiceAnswer? ChoiceOf(Sought sought, Clause told)
    {
        ImmutableArray<string> names =
        [
            .. told.Says.Names.Where(name =>
                !Kinship.IsIn(name, sought.Clause.Core) && !told.Says.Places.Contains(name)
            ),
        ];
        var words = told.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
        var first = words.FindIndex(word => IsOf(names, word));
        if (first < 0)
            return null;
        var last = first;
        while (
            last + 1 < words.Length
            && (
                IsOf(names, words[last + 1])
                || (last + 2 < words.Length && words[last + 1] is "of" or "the" && IsOf(names, words[last + 2]))
            )
        )
            last++;
        return new ChoiceAnswer(string.Join(' ', words[first..(last + 1)]).Trim(',', '.', '"', '\u201C', '\u201D'));
    }

    private static bool IsOf(ImmutableArray<string> names, string word) =>
        Fold.Content(word).Any(part => names.Contains(part)) || names.Contains(Fold.Name(word));
}
