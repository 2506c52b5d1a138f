using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>What a statement told anew rests on: the credited outlet's telling, or an earlier telling of the same saying.</summary>
internal sealed class ToldRests
{
    private const double AsNear = 0.35;
    private const double AsNearSaying = 0.7;

    // A credit means something recent.
    private const int MostDays = 45;

    private readonly TellingBook _book;
    private readonly CreditBook _credits;
    private readonly KeyIndex _byOutlet;
    private readonly KeyIndex _bySpeaker;
    private readonly KeyIndex _byTerm;
    private readonly HashSet<int> _copies;
    private readonly Dictionary<StoryArticle, bool> _occasions = new(ReferenceEqualityComparer.Instance);

    /// <param name="copies">Rows that rest on others word for word: nothing rests on them.</param>
    public ToldRests(TellingBook book, CreditBook credits, IEnumerable<Rest> copies)
    {
        (_book, _credits) = (book, credits);
        _copies = [.. copies.Select(rest => rest.Row.Number)];
        _byOutlet = book.Index(row => OutletNames.KeyOf(row.Article) is { } key ? [key] : []);
        _bySpeaker = book.Index(row => row.Holders.Where(IsKnown).Select(book.Speakers.One));
        _byTerm = book.Index(row => row.Holders.Any(IsKnown) ? [""] : []);
    }

    /// <summary>The plainest; null when it stands on its own.</summary>
    public Rest? Of(StoryRow row)
    {
        if (row.IsWrapper)
            return null;
        var found = Credited(row).Concat(Sayings(row)).Concat(Occasions(row)).ToList();
        var own = found.Where(candidate => !_copies.Contains(candidate.Found.On.Number)).ToList();
        var best = own.OrderByDescending(candidate => candidate.Weight)
            .ThenBy(candidate => candidate.Found.On.Number)
            .FirstOrDefault();
        if (best.Found is null)
            return null;
        // Of tellings of one time that are about as near the first one is meant: it is where the others have it from.
        var near = best.Found.Kind == RestKind.Saying ? AsNearSaying : AsNear;
        return own.Where(candidate =>
                candidate.Weight >= best.Weight - near
                && candidate.Found.Kind == best.Found.Kind
                && _book.Times.SameSaying(candidate.Found.On, best.Found.On)
            )
            .Select(candidate => candidate.Found)
            .OrderBy(rest => _book.Times.Day(rest.On) ?? DateOnly.MaxValue)
            .ThenBy(rest => rest.On.Number)
            .First();
    }

    private IEnumerable<(Rest Found, double Weight)> Credited(StoryRow row)
    {
        foreach (var (outlet, level, words) in CreditLevels.Of(row, _credits))
        {
            foreach (var on in Earlier(row, outlet, _byOutlet).Where(on => OutletNames.KeyOf(on.Article) == outlet))
            {
                if (_book.Times.Between(on, row) is not { } days || days > MostDays)
                    continue;
                var contrast = _book.Between(on, row);
                if (!IsCredited(on, row, level, outlet, contrast))
                    continue;
                var why = $"credited to {on.Article.Outlet}: '{words}'";
                yield return (
                    new Rest(on, row, why, Verbatim: false) { Kind = RestKind.Credit },
                    contrast.Nearness + ((double)level / 2) - (0.02 * days)
                );
            }
        }
    }

    private bool IsCredited(StoryRow on, StoryRow row, CreditLevel level, string outlet, Contrast contrast)
    {
        const int SameWeek = 7;
        if (!SameSort(on, row) || (level == CreditLevel.Article && _book.Times.Between(on, row) > SameWeek))
            return false;
        if (level == CreditLevel.Sentence && Turned.Is(contrast, _book.Speakers))
            return true;
        if (_book.Speakers.SameHolders(on, row))
            return contrast.IsOneClaim;
        if (IsOutlet(row, outlet))
            return level == CreditLevel.Sentence && contrast.IsOneClaim;
        if (row.Holders.Any(IsKnown))
            return level == CreditLevel.Sentence
                && contrast.IsSame
                && contrast.OnlyB.IsEmpty
                && on.Holders.Any(IsKnown);
        return contrast.IsSame && contrast.Common.Length >= (level == CreditLevel.Article ? 3 : 2);
    }

    private IEnumerable<(Rest Found, double Weight)> Sayings(StoryRow row)
    {
        foreach (var speaker in row.Holders.Where(IsKnown).Take(1))
        {
            foreach (var on in Earlier(row, _book.Speakers.One(speaker), _bySpeaker))
            {
                if (on.Number > row.Number && _book.Times.Day(on) == _book.Times.Day(row))
                    continue;
                if (!_book.Speakers.SameHolders(on, row) || !SameSort(on, row) || !_book.Times.SameSaying(on, row))
                    continue;
                var contrast = _book.Between(on, row);
                if (contrast.IsOneClaim)
                    yield return (
                        new Rest(on, row, Words(on, row), Verbatim: false) { Kind = RestKind.Saying },
                        contrast.Nearness - (0.1 * Math.Min(5, _book.Times.Between(on, row) ?? 0))
                    );
            }
        }
    }

    /// <summary>"A person familiar with Wednesday's briefing said": what a named speaker said there.</summary>
    private IEnumerable<(Rest Found, double Weight)> Occasions(StoryRow row)
    {
        if (row.Holders.Any(IsKnown) || row.IsOutlets || !Occasion.IsPrivy(row))
            yield break;
        foreach (var on in Earlier(row, "", _byTerm))
        {
            if (!SameSort(on, row) || _book.Times.Between(on, row) is not <= 1 || !MayBeOfOccasion(on))
                continue;
            var contrast = _book.Between(on, row);
            if (contrast.IsSame && contrast.Common.Length >= 2)
                yield return (
                    new Rest(on, row, $"said of the same occasion as {on.Holders[0].Name} spoke on", Verbatim: false)
                    {
                        Kind = RestKind.Occasion,
                    },
                    contrast.Nearness
                );
        }
    }

    private bool MayBeOfOccasion(StoryRow on)
    {
        if (!_occasions.TryGetValue(on.Article, out var named))
            _occasions.Add(on.Article, named = Occasion.IsHeard(on.Article.Reading.Article.Text.Content));
        return named;
    }

    private IEnumerable<StoryRow> Earlier(StoryRow row, string key, KeyIndex index) =>
        _book
            .Like(row, key, index, least: 2)
            .Where(on =>
                on.Article != row.Article && !on.IsWrapper && on.Statement.Zone == Zone.Body && IsEarlier(on, row)
            );

    /// <summary>Printed earlier; on one day, as the story sets them.</summary>
    private bool IsEarlier(StoryRow on, StoryRow row) =>
        _book.Times.Day(on) is { } first && _book.Times.Day(row) is { } later ? first <= later : on.Number < row.Number;

    private string Words(StoryRow on, StoryRow row)
    {
        var day =
            _book.Times.Said(row) is { IsTold: true } said && said.From == said.To ? said.From
            : _book.Times.Said(on) is { IsTold: true } other && other.From == other.To ? other.From
            : (DateOnly?)null;
        var when = day is { } told ? $"of {told:yyyy-MM-dd}" : "of the same days";
        return $"one saying {when}: {row.Holders[0].Name}, told first by {on.Article.Outlet ?? "another outlet"}";
    }

    private static bool IsKnown(CastMember holder) => holder.Named && holder.Type != SpeakerType.Outlet;

    private bool IsOutlet(StoryRow row, string outlet) =>
        row.Holders.Length == 1 && _credits.Names.Find(row.Holders[0].Name) == outlet;

    private static bool SameSort(StoryRow a, StoryRow b) => Sort(a.Statement.Kind) == Sort(b.Statement.Kind);

    private static int Sort(Kind kind) =>
        kind switch
        {
            Kind.Forecast or Kind.Intention => 1,
            Kind.Demand => 2,
            Kind.Nondisclosure => 3,
            _ => 0,
        };
}
