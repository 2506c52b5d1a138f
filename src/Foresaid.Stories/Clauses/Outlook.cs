using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Clauses;

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

    private static readonly Phrases Expecting = new(
        "(expect|expects|expected|anticipate|anticipates|anticipated|predict|predicts|predicted|foresee|foresees|foresaw|forecast|forecasts|believe|believes|believed|think|thinks|thought)"
    );

    /// <summary>Verbs that do what they say, in the past.</summary>
    private static readonly Phrases Deeds = new(
        """
        (adopted|approved|passed|ratified|enacted|appointed|named|dismissed|sacked|fired|released|elected|sentenced|convicted|acquitted|cleared|jailed)
        (signed|banned|repealed|revoked|suspended|cancelled|canceled|lifted|imposed|dissolved|pardoned|promoted|removed|rejected|vetoed|declared|awarded)
        """
    );

    private static readonly Phrases Perfect = new("(will|would|shall) (not |never )?have");

    private static readonly Phrases HeadlineFuture = new("to (be|[a-z]+)");

    /// <summary>A forecast, or what its holder, who has no say in it, tells as one.</summary>
    public static bool IsForecast(StoryRow row) =>
        SaysSomething(row)
        && row.Statement.Kind switch
        {
            Kind.Forecast => !IsDeed(row),
            Kind.Intention => row.Held is { Value: CertaintyValue.Probable } && Expecting.StandIn(CueOf(row)),
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

    /// <summary>The saying is the deed ("dismissed", "approved"), and the content only names what it is done to.</summary>
    public static bool IsDeed(StoryRow row) =>
        row.Statement.Cue.Length > 0
        && Deeds.StandIn(CueOf(row))
        && !Future.StandIn(CueOf(row))
        && !Future.StandIn(PlainLine.Of(row.Quote));

    /// <summary>The days of the statement, by its own time or by the last one in its words.</summary>
    /// <remarks>What is to come does not lie on the day of saying it: there the words' own time is meant.</remarks>
    public static Window? WindowOf(StoryRow row)
    {
        var about = row.Statement.About;
        if (about is not null && !(about.Latest <= row.Day))
            return about;
        var own = InWords(row, row.Statement.Content);
        return about is null || own?.Latest > row.Day ? own ?? about : about;
    }

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

    private static PlainLine CueOf(StoryRow row) =>
        PlainLine.Of(Clean.Words(row.Article.Reading.Article.Text, row.Statement.Cue));

    private static bool IsInCondition(StoryRow row, TextSpan span) =>
        row.Statement.Condition is { } condition && condition.Span.Contains(span);

    private static bool IsToldAhead(StoryRow row)
    {
        var line = PlainLine.Of(row.Quote);
        var isAhead = Future.StandIn(line) || (row.Statement.Zone == Zone.Headline && HeadlineFuture.StandIn(line));
        return isAhead && !Perfect.StandIn(line);
    }
}
