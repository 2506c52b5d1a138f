using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Evidence;

/// <summary>Tells what looks ahead from what looks back, by the kind of a statement and by its words.</summary>
/// <remarks>A reading takes a plain "would" for a report now and then: what will be is never shown by it, whatever its kind says.</remarks>
internal static class Outlook
{
    private static readonly Phrases Future = new(
        """
        (will|would|shall) (not |soon |probably |likely |also |then |again |still |never )?(be|[a-z]+)
        (is|are|was|were) (almost certain|certain|likely|unlikely|due|set|expected|bound|sure|poised|scheduled|slated|about|going) to
        """
    );

    private static readonly Phrases Perfect = new("(will|would|shall) (not |never )?have");

    private static readonly Phrases HeadlineFuture = new("to (be|[a-z]+)");

    /// <summary>A forecast, or what its holder, who has no say in it, tells as one.</summary>
    public static bool IsForecast(StoryRow row) =>
        SaysSomething(row)
        && row.Statement.Kind switch
        {
            Kind.Forecast => true,
            Kind.Report or Kind.Assessment => row.Holders.All(holder =>
                holder.Type is SpeakerType.Person or SpeakerType.Group
            ) && IsToldAhead(row),
            _ => false,
        };

    /// <summary>Those that fit, without the ones that only wrap another that does.</summary>
    public static ImmutableArray<StoryRow> Innermost(ImmutableArray<StoryRow> rows, Func<StoryRow, bool> fits)
    {
        ImmutableArray<StoryRow> all = [.. rows.Where(fits)];
        var outer = all.Select(row => row.Statement.Within).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(row => !row.IsWrapper || !outer.Contains(row.Id))];
    }

    /// <summary>False of "the ministry" alone: a reading that cut its content too short foretells nothing.</summary>
    private static bool SaysSomething(StoryRow row) =>
        row.Proposition.Terms.Any(term => !row.Proposition.Names.Contains(term))
        || PlainLine.Of(row.Quote).Words.Length > 3;

    /// <summary>A forecast or a plan, by kind or by words.</summary>
    public static bool LooksAhead(StoryRow row) =>
        row.Statement.Kind is Kind.Forecast or Kind.Intention
        || (row.Statement.Kind == Kind.Report && IsToldAhead(row));

    /// <summary>The days of the statement, by its own time or by the last one in its words.</summary>
    public static Window? WindowOf(StoryRow row) => row.Statement.About ?? InWords(row, row.Statement.Content);

    /// <summary>The days come from the sentences around it, not from its own words.</summary>
    public static bool IsInherited(StoryRow row) =>
        row.Statement.Marks.Contains(Mark.Implied) && InWords(row, row.Statement.Content) is null;

    /// <summary>The days of the if-part; null where it has none.</summary>
    public static Window? OfCondition(StoryRow row) =>
        row.Statement.Condition is { } condition
            ? row
                .Article.Reading.Times.LastOrDefault(time =>
                    time.Window is not null && time.Spans.Any(span => condition.Span.Contains(span))
                )
                ?.Window
            : null;

    /// <summary>The last words of time inside the spans that have a window, those of the if-part left out; null where there are none.</summary>
    public static Window? InWords(StoryRow row, ImmutableArray<TextSpan> spans) =>
        row
            .Article.Reading.Times.Where(time =>
                time.Window is not null
                && time.Spans.Any(one => spans.Any(span => span.Contains(one)) && !IsInCondition(row, one))
            )
            .Select(time => time.Window)
            .LastOrDefault();

    private static bool IsInCondition(StoryRow row, TextSpan span) =>
        row.Statement.Condition is { } condition && condition.Span.Contains(span);

    private static bool IsToldAhead(StoryRow row)
    {
        var line = PlainLine.Of(row.Quote);
        var isAhead = Future.StandIn(line) || (row.Statement.Zone == Zone.Headline && HeadlineFuture.StandIn(line));
        return isAhead && !Perfect.StandIn(line);
    }
}
