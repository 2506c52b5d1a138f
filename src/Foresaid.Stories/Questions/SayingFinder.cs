using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Evidence;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Questions;

/// <summary>Finds the statements that answer a question: forecasts, intentions, and what takes an earlier answer back.</summary>
/// <remarks>
/// A report after the event is no answer but what came of it, unless its holder goes back by it on an answer given before, or
/// tells what they themselves did. A forecast that hangs on an open if-part answers another question. What a person asked is
/// also answered in other words (<see cref="AskedSayings"/>).
/// </remarks>
internal sealed class SayingFinder
{
    private static readonly FrozenSet<string> TakingBack =
    [
        "withdrew",
        "withdraws",
        "withdrawn",
        "withdrawing",
        "retracted",
        "retracts",
        "recanted",
        "recants",
        "abandoned",
        "abandons",
        "dropped",
        "drops",
        "disowned",
        "disavowed",
        "scrapped",
        "rescinded",
        "back",
    ];

    private readonly ToldIndex _ahead;
    private readonly ToldIndex _back;

    public SayingFinder(ImmutableArray<StoryRow> rows, ClauseReader clauses)
    {
        Asked = new AskedSayings(rows, clauses);
        Ahead = Outlook.Innermost(rows, LooksAhead);
        _ahead = new ToldIndex(Ahead, row => clauses.Told(row));
        _back = new ToldIndex(
            rows.Where(row => !row.IsWrapper)
                .Where(row => row.Statement.Kind is Kind.Report or Kind.Denial && !LooksAhead(row)),
            row => TakesBack(row) ? clauses.ToldOrNamed(row) : clauses.Told(row)
        );
    }

    public AskedSayings Asked { get; }

    /// <summary>Those that can answer a question.</summary>
    public ImmutableArray<StoryRow> Ahead { get; }

    public static bool LooksAhead(StoryRow row) =>
        Outlook.LooksAhead(row) && !TakesBack(row) && row.Statement.Condition is not { Type: ConditionType.Open };

    /// <summary>In the order of rows, each row once.</summary>
    public ImmutableArray<Saying> Find(Sought sought, ImmutableArray<CastMember> organisers)
    {
        var answers = Near(_ahead, sought)
            .Select(told => Answer(sought, told))
            .OfType<Saying>()
            .Concat(sought.Asked ? Asked.Find(sought, organisers) : [])
            .DistinctBy(saying => saying.Row)
            .ToList();
        var holders = answers.SelectMany(saying => saying.Holders).ToHashSet();
        var back = Near(_back, sought)
            .Where(told => told.Row.Holders.Any(holders.Contains))
            .Select(told => GoneBack(sought, told, answers))
            .OfType<Saying>()
            .DistinctBy(saying => saying.Row);
        return [.. answers.Concat(back).DistinctBy(saying => saying.Row).OrderBy(saying => saying.Row.Number)];
    }

    private static IEnumerable<Told> Near(ToldIndex index, Sought sought) =>
        [
            .. (sought.Type == QuestionType.HowMany && sought.Unit is not null ? index.Counting(sought.Unit) : [])
                .Concat(sought.Clauses.SelectMany(clause => sought.Asked ? index.Touching(clause) : index.Near(clause)))
                .Distinct()
                .OrderBy(told => told.Row.Number),
        ];

    private static Saying? Answer(Sought sought, Told told) =>
        Answers.Of(sought, told.Clause, Outlook.WindowOf(told.Row)) is { } value
            ? new Saying(told.Row, value, told.Row.Holders)
            : null;

    private static Saying? GoneBack(Sought sought, Told told, List<Saying> answers)
    {
        var row = told.Row;
        var before = answers.Where(saying =>
            saying.Holders.Any(row.Holders.Contains) && saying.Day <= (row.Day ?? DateOnly.MaxValue)
        );
        if (before.MaxBy(saying => saying.Day) is not { } last || ReferenceEquals(last.Row, row))
            return null;
        if (TakesBack(row))
            return sought.Compare(told.Clause) == Agreement.Same
                ? new Saying(row, last.Value, row.Holders, IsWithdrawal: true)
                : null;
        return
            last.Value is PolarityAnswer old
            && Answers.Of(sought, told.Clause, Outlook.WindowOf(row)) is PolarityAnswer now
            && now.Polarity != old.Polarity
            ? new Saying(row, now, row.Holders)
            : null;
    }

    public static bool TakesBack(StoryRow row) => ClauseReader.CueWords(row).Any(TakingBack.Contains);
}
