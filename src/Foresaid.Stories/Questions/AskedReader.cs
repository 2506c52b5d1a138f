using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Evidence;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Questions;

/// <summary>Reads a question as a person put it: what it asks for, of what, and in which days.</summary>
/// <param name="anchors">Days from which "by June" can be counted: people ask ahead of what is to come.</param>
/// <param name="windows">The days that the story's plans and forecasts are about: of several Junes the one that most of them meet is meant.</param>
internal sealed class AskedReader(
    IPropositionSource propositions,
    ImmutableArray<DateOnly> anchors,
    ImmutableArray<Window> windows
)
{
    private readonly Reader _reader = new();

    /// <summary>The first day of each year in which articles of the story were printed; a wrong page date is but one of them.</summary>
    public static ImmutableArray<DateOnly> AnchorsOf(ImmutableArray<StoryRow> rows, DateOnly asOf)
    {
        const int MostYears = 8;
        ImmutableArray<DateOnly> days =
        [
            .. rows.Select(row => row.Day)
                .OfType<DateOnly>()
                .GroupBy(day => day.Year)
                .Select(year => year.Min())
                .Order(),
        ];
        return days.IsEmpty ? [asOf] : days[..Math.Min(days.Length, MostYears)];
    }

    public Sought Read(AskedQuestion asked)
    {
        var words = QuestionWords.Read(asked.Words, asked.Type);
        var (clause, reading) = anchors
            .Select(anchor => Read(words.Told, anchor))
            .MaxBy(read => read.Clause.About is { } about ? windows.Count(about.Overlaps) : 0);
        var window = words.Type == QuestionType.When ? null : clause.About;
        var isAgain = words.Told.Contains(" again", StringComparison.OrdinalIgnoreCase);
        return new Sought(
            asked.Id,
            asked.Words,
            words.Type,
            Asked: true,
            clause with
            {
                About = null,
            },
            Others(clause, isAgain),
            window,
            UnitOf(words, reading),
            asked.Organiser
        );
    }

    private static ImmutableArray<Clause> Others(Clause clause, bool isAgain) =>
        [
            .. NearHappenings
                .Of(clause.Says.Predicate, isAgain)
                .Where(near => near != clause.Says.PredicateClass)
                .Select(near => new Clause(
                    clause.Says with
                    {
                        PredicateClass = near,
                        Terms = clause.Core,
                        Sense = 1,
                        // Who goes is the one who is sent, who leads the one who was named.
                        Agent = [],
                        Patient = [],
                    },
                    clause.IsNegated,
                    clause.Words,
                    null
                )),
        ];

    private (Clause Clause, Reading Reading) Read(string told, DateOnly anchor)
    {
        var text = new SourceText(told + ".");
        var reading = _reader.Read(new Article { Text = text, Published = Published.On(anchor, "asked") });
        var whole = new TextSpan(0, told.Length);
        var statement = new Statement
        {
            Id = "asked/" + told,
            Source = [],
            Cue = [],
            Content = [whole],
            Zone = Zone.Body,
            Kind = Kind.Forecast,
            Times = [.. reading.Times.Select(time => time.Id)],
            Quantities = [.. reading.Quantities.Select(quantity => quantity.Id)],
        };
        var says = propositions.Of(reading, statement);
        var about = reading.Times.Select(time => time.Window).LastOrDefault(window => window is not null);
        return (new Clause(says with { Figures = [] }, says.IsNegated, Clean.Line(told), about), reading);
    }

    private static string? UnitOf(QuestionWords words, Reading reading) =>
        words.Unit is null ? null
        : reading.Quantities.Select(quantity => quantity.Unit).LastOrDefault(unit => unit is not null) is { } unit
            ? Units.Of(unit)
        : Units.Of(words.Unit);
}
