using System.Collections.Immutable;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Json;

/// <summary>A row of <c>foresaid speakers</c>: one who speaks in a story, with the record of what they foresaw.</summary>
/// <param name="Statements">Of which they are an innermost speaker.</param>
/// <param name="Articles">In which they speak.</param>
/// <param name="Record">Null for those who foresaw nothing, and for the unnamed.</param>
public sealed record CastLine(
    string Speaker,
    string Name,
    bool Named,
    SpeakerType Type,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> Roles,
    ImmutableArray<string> Affiliations,
    int Statements,
    int Articles,
    RecordLine? Record
)
{
    /// <summary>The whole cast, most statements first, then by name.</summary>
    public static ImmutableArray<CastLine> Of(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var said = story
            .Rows.SelectMany(row => row.Holders.Select(holder => (holder.Key, Row: row)))
            .ToLookup(pair => pair.Key, pair => pair.Row, StringComparer.Ordinal);
        return
        [
            .. story
                .Cast.Select(member =>
                    Of(
                        member,
                        said[member.Key].Count(),
                        said[member.Key].Select(row => row.Article.Id).Distinct(StringComparer.Ordinal).Count(),
                        ForecasterRecord.Of(member, story.Forecasts)
                    )
                )
                .OrderByDescending(line => line.Statements)
                .ThenBy(line => line.Name, StringComparer.Ordinal)
                .ThenBy(line => line.Speaker, StringComparer.Ordinal),
        ];
    }

    private static CastLine Of(CastMember member, int statements, int articles, ForecasterRecord? record) =>
        new(
            member.Key,
            member.Name,
            member.Named,
            member.Type,
            member.Aliases,
            member.Roles,
            member.Affiliations,
            statements,
            articles,
            record is null ? null : RecordLine.Of(record)
        );
}

/// <summary>The record of a forecaster, as the contract prints it.</summary>
public sealed record RecordLine(
    int Open,
    int Due,
    int True,
    int Half,
    int Failed,
    int Undisclosed,
    int ConditionNeverArose,
    int Refused,
    WindowRecordLine Windows,
    BrierLine? Brier
)
{
    internal static RecordLine Of(ForecasterRecord record) =>
        new(
            record.Open,
            record.Due,
            record.CameTrue,
            record.Half,
            record.Failed,
            record.Undisclosed,
            record.ConditionNeverArose,
            record.Refused,
            new WindowRecordLine(record.In, record.Near, record.Out, record.MedianDays),
            record.Brier is { } brier ? new BrierLine(brier.Low, brier.Mid, brier.High, brier.Count) : null
        );
}

/// <summary>How outcomes fell to the windows.</summary>
/// <param name="MedianDays">Length of the windows, both ends included: wide ones are easily met. Null where none is closed.</param>
public sealed record WindowRecordLine(int In, int Near, int Out, decimal? MedianDays);

/// <summary>The Brier score over the forecasts that gave a likelihood, from the middle of its interval, with the range; 0 is best.</summary>
public sealed record BrierLine(double Low, double Mid, double High, int N);
