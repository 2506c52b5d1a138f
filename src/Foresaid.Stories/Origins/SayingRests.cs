using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Origins;

/// <summary>What rests on an earlier telling of one named speaker's same saying, in nearly the same words or in others.</summary>
/// <remarks>
/// In other words: of the few sayings of that speaker in each of the two articles the two must be nearest to one another,
/// so that little in common is enough.
/// </remarks>
internal sealed class SayingRests
{
    private const double LeastShare = 0.35;
    private const double LeastCommon = 1.6;
    private const double NearShare = 0.5;
    private const double NearCommon = 0.8;
    private const double MostShare = 0.75;

    // A roundup of the week tells sayings without their days.
    private const int Week = 7;

    private readonly TellingBook _book;
    private readonly KeyIndex _bySpeaker;

    public SayingRests(TellingBook book)
    {
        _book = book;
        _bySpeaker = new KeyIndex(book.Rows, row => row.Holders.Where(IsKnown).Select(book.Speakers.One));
    }

    public IEnumerable<(Rest Found, double Weight)> Of(StoryRow row)
    {
        if (row.Holders.FirstOrDefault(IsKnown) is not { } speaker)
            return [];
        ImmutableArray<StoryRow> said =
        [
            .. _book
                .With(_book.Speakers.One(speaker), _bySpeaker, row)
                .Where(on => !on.IsWrapper && on.Statement.Zone == Zone.Body && _book.Speakers.SameHolders(on, row)),
        ];
        var earlier = said.Where(on => IsEarlier(on, row) && SameSort(on, row)).ToList();
        var strict = earlier.SelectMany(on => Strict(on, row)).ToList();
        return strict.Count > 0 ? strict : Loose(row, said, earlier);
    }

    public static bool IsKnown(CastMember holder) => holder.Named && holder.Type != SpeakerType.Outlet;

    public static bool SameSort(StoryRow a, StoryRow b) => Sort(a.Statement.Kind) == Sort(b.Statement.Kind);

    private bool IsEarlier(StoryRow on, StoryRow row) =>
        on.Article != row.Article
        && _book.Times.IsTold(on, row)
        && !(on.Number > row.Number && _book.Times.Day(on) == _book.Times.Day(row));

    private IEnumerable<(Rest, double)> Strict(StoryRow on, StoryRow row)
    {
        var contrast = _book.Between(on, row);
        if (!contrast.IsOneClaim)
            yield break;
        if (_book.Times.SameSaying(on, row) || (contrast.IsSame && MayBeOneSaying(on, row)))
            yield return (Make(on, row), contrast.Nearness - (0.1 * Math.Min(5, _book.Times.Between(on, row) ?? 0)));
    }

    private IEnumerable<(Rest, double)> Loose(StoryRow row, ImmutableArray<StoryRow> said, List<StoryRow> earlier)
    {
        foreach (var article in earlier.GroupBy(on => on.Article))
        {
            var contrast = article
                .Select(on => _book.Between(on, row))
                .OrderByDescending(Score)
                .ThenBy(contrast => contrast.A.Row.Number)
                .First();
            if (!IsNear(contrast) || IsNearerTo(contrast, said))
                continue;
            var on = contrast.A.Row;
            if (
                _book.Times.SameSaying(on, row)
                || (contrast.Values == 0 && contrast.Kindred.Share >= MostShare && MayBeOneSaying(on, row))
            )
                yield return (Make(on, row), contrast.Kindred.Share);
        }
    }

    private static bool IsNear(Contrast contrast) =>
        !contrast.Kindred.AreOfOthers
        && contrast.Kindred is { } both
        && (
            (both.Share >= LeastShare && both.Common >= LeastCommon)
            || (both.Share >= NearShare && both.Common >= NearCommon)
        )
        && contrast.Values <= 1;

    /// <summary>True where another sentence of the later article tells the same saying more nearly.</summary>
    private bool IsNearerTo(Contrast contrast, ImmutableArray<StoryRow> said)
    {
        const int Most = 50;
        return said.Where(other => other.Article == contrast.B.Row.Article && other != contrast.B.Row)
            .Take(Most)
            .Any(other => Score(_book.Between(contrast.A.Row, other)) > Score(contrast));
    }

    private static double Score(Contrast contrast) => contrast.Kindred.Common * contrast.Kindred.Share;

    /// <summary>The later text gives no day of its own for it, and is another outlet's of the same week, or undated.</summary>
    private bool MayBeOneSaying(StoryRow on, StoryRow row)
    {
        if (OutletNames.KeyOf(on.Article) is { } key && key == OutletNames.KeyOf(row.Article))
            return false;
        return _book.Times.Said(row) is not { } said || (!said.IsTold && _book.Times.Between(on, row) is <= Week);
    }

    private Rest Make(StoryRow on, StoryRow row) =>
        new(on, row, Words(on, row), Verbatim: false) { Kind = RestKind.Saying };

    private string Words(StoryRow on, StoryRow row)
    {
        var day =
            _book.Times.Said(row) is { IsTold: true } said && said.From == said.To ? said.From
            : _book.Times.Said(on) is { IsTold: true } other && other.From == other.To ? other.From
            : (DateOnly?)null;
        var when = day is { } told ? $"of {told:yyyy-MM-dd}" : "of the same days";
        return $"one saying {when}: {row.Holders[0].Name}, told first by {on.Article.Outlet ?? "another outlet"}";
    }

    private static int Sort(Kind kind) =>
        kind switch
        {
            Kind.Forecast or Kind.Intention => 1,
            Kind.Demand => 2,
            Kind.Nondisclosure => 3,
            _ => 0,
        };
}
