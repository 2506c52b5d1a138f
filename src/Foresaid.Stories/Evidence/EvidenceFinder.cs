using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;
using Foresaid.Times;

namespace Foresaid.Stories.Evidence;

/// <summary>Finds the statements that show whether something foretold came about. Silence alone never shows anything.</summary>
internal sealed class EvidenceFinder
{
    /// <summary>Happenings that end the matter before it can come about.</summary>
    private const string Cancel = "cancel";

    /// <summary>A strike that is called off has ended.</summary>
    private const string End = "end";

    /// <summary>Where one takes it, no other does: a race, a seat, an office.</summary>
    private static readonly FrozenSet<string> TakenByOne = ["win", "elect", "appoint"];

    private readonly ToldIndex _told;

    public EvidenceFinder(ImmutableArray<StoryRow> rows, ClauseReader clauses)
    {
        // What stands inside a forecast or a plan is foretold with it.
        var ahead = rows.Where(Outlook.LooksAhead).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var told = rows.Where(row => CanShow(row) && (row.Statement.Within is not { } outer || !ahead.Contains(outer)));
        _told = new ToldIndex(told, row => clauses.ToldOrWithheld(row));
    }

    /// <summary>By the order of rows; each row once, for the first of its clauses that shows something.</summary>
    public ImmutableArray<Showing> Find(Foretold foretold) =>
        [.. Tellings(foretold).DistinctBy(showing => showing.Row.Number)];

    /// <summary>As <see cref="Find"/>, a row once for each of its clauses.</summary>
    public ImmutableArray<Showing> Tellings(Foretold foretold) =>
        [
            .. _told
                .Near(foretold.Clause)
                .Concat(_told.Near(foretold.Clause, [Cancel]))
                .Where(told => IsLater(told.Row, foretold))
                .Select(told => Weigh(foretold, told))
                .OfType<Showing>()
                .OrderBy(showing => showing.Row.Number),
        ];

    /// <summary>"Withdrew her forecast that": the forecast is told of, not what it foretold.</summary>
    private static readonly FrozenSet<string> Sayings =
    [
        "forecast",
        "prediction",
        "projection",
        "estimate",
        "expectation",
        "plan",
        "proposal",
        "promise",
        "pledge",
        "threat",
        "warning",
        "call",
        "hope",
        "vow",
        "rumour",
        "rumor",
    ];

    /// <summary>Plans, forecasts and opinions show nothing, and what is only held possible neither.</summary>
    public static bool CanShow(StoryRow row) =>
        row.Statement.Kind == Kind.Nondisclosure
        || (!row.IsWrapper && !NamesSaying(row) && IsOfWhatIs(row) && IsOver(row));

    private static bool IsOver(StoryRow row) =>
        !Outlook.LooksAhead(row) || row.Statement.Status is { Value: StatusValue.Done or StatusValue.Cancelled };

    private static bool NamesSaying(StoryRow row)
    {
        const int WordsOfHead = 4;
        var words = PlainLine.Of(row.Quote).Words;
        return words.Take(WordsOfHead).Any(Sayings.Contains) && words.Any(word => word is "that" or "to" or "of");
    }

    private static bool IsOfWhatIs(StoryRow row) =>
        row.Statement.Kind switch
        {
            Kind.Report or Kind.Denial => row.Held
                is null
                    or { Value: CertaintyValue.Certain or CertaintyValue.Probable },
            _ => Outlook.IsDeed(row) || row.Statement.Status is { Value: StatusValue.Done or StatusValue.Cancelled },
        };

    private static bool IsLater(StoryRow row, Foretold foretold) =>
        foretold.From is not { } from
        || (row.Day is { } day ? day >= from : row.Statement.About is not null || row.Statement.Said is not null);

    private static Showing? Weigh(Foretold foretold, Told told)
    {
        var row = told.Row;
        if (row.Statement.Kind == Kind.Nondisclosure)
            return WeighSilence(foretold, told);
        var when = told.Clause.About ?? row.Statement.About;
        if (when?.Latest < foretold.From)
            return null;
        var agreement = Agreements.Compare(foretold.Clause, told.Clause);
        if (IsCalledOff(foretold, told, agreement))
            return foretold.Clause.Is(End) ? WeighHappening(foretold, row, told.Clause, when) : Show(Shown.NotHappened);
        if (agreement == Agreement.Other)
            return IsTakenByAnother(foretold.Clause, told.Clause) ? Show(Shown.NotHappened) : null;
        var isSo = agreement == Agreement.Same == (foretold.Clause.IsNegated == told.Clause.IsNegated);
        if (agreement == Agreement.Contrary && told.Clause.IsNegated != foretold.Clause.IsNegated)
            return null;
        if (isSo)
            return !Figures.Clash(foretold.Clause.Says, told.Clause.Says)
                    ? WeighHappening(foretold, row, told.Clause, when)
                : IsLast(foretold, when, row.Day) ? Show(Shown.NotHappened)
                : null;
        return told.Clause.IsNegated && !Covers(foretold.Window, when, row.Day) ? null : Show(Shown.NotHappened);

        Showing Show(Shown what) => new(row, told.Clause, what, when, null);
    }

    /// <summary>Another number decides where nothing can follow it: a rise of 4 by May may be one of 10 by June.</summary>
    private static bool IsLast(Foretold foretold, Window? when, DateOnly? printed) =>
        !Weighing.IsRecurring(foretold.Clause)
        || foretold.Window?.Earliest is not null
        || Covers(foretold.Window, when, printed);

    private static Showing? WeighHappening(Foretold foretold, StoryRow row, Clause clause, Window? when)
    {
        if (row.Statement.Status is { Value: StatusValue.NotYet })
            return foretold.Window?.Latest < row.Day ? new Showing(row, clause, Shown.NotHappened, when, null) : null;
        return new Showing(row, clause, Shown.Happened, when, FellOf(foretold, when, row.Day));
    }

    /// <summary>Without a day of its own it lies between the saying and the printing of the report.</summary>
    private static Fell? FellOf(Foretold foretold, Window? when, DateOnly? printed)
    {
        if (foretold.Window is not { } window)
            return null;
        if (when is { } days)
            return Judge(
                window,
                days.Earliest ?? foretold.From ?? DateOnly.MinValue,
                days.Latest ?? printed ?? DateOnly.MaxValue
            );
        return
            printed <= window.Latest
            && (foretold.From ?? window.Earliest) is { } first
            && (window.Earliest is null || window.Earliest <= printed)
            ? Judge(window, first < printed ? first : printed.Value, printed.Value)
            : null;
    }

    private static Fell Judge(Window window, DateOnly first, DateOnly last) =>
        Conventions.Judge(window, first, last) switch
        {
            Fall.In => Fell.In,
            Fall.Near => Fell.Near,
            _ => Fell.Out,
        };

    private static Showing? WeighSilence(Foretold foretold, Told told)
    {
        var (row, clause) = (told.Row, told.Clause);
        var about = clause.About ?? row.Statement.About;
        var isOver = foretold.Window?.Latest is { } latest && (row.Day > latest || about?.Latest >= latest);
        return isOver && Agreements.Compare(foretold.Clause, clause) != Agreement.Other
            ? new Showing(row, clause, Shown.Withheld, about, null)
            : null;
    }

    private static bool IsCalledOff(Foretold foretold, Told told, Agreement agreement) =>
        !told.Clause.IsNegated
        && (
            (agreement == Agreement.Same && told.Row.Statement.Status is { Value: StatusValue.Cancelled })
            || (
                agreement == Agreement.Other
                && told.Clause.Is(Cancel)
                && !foretold.Clause.Is(Cancel)
                && Agreements.IsAbout(told.Clause, foretold.Clause)
            )
        );

    /// <summary>The same office or prize, and another name.</summary>
    private static bool IsTakenByAnother(Clause foretold, Clause told) =>
        TakenByOne.Any(happening => foretold.Is(happening) && told.Is(happening))
        && !told.IsNegated
        && !foretold.IsNegated
        && Agreements.DifferInNameOnly(foretold, told);

    /// <summary>A "did not" decides only when it speaks of the whole time, or after all of it.</summary>
    private static bool Covers(Window? window, Window? told, DateOnly? printed)
    {
        if (window?.Latest is not { } latest)
            return false;
        if (told is null)
            return printed > latest;
        var reachesEnd = told.Latest is null ? printed > latest : told.Latest >= latest;
        return reachesEnd && (told.Earliest is not { } first || first <= (window.Earliest ?? latest));
    }
}
