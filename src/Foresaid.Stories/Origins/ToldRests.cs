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
    private const double RetoldShare = 0.6;
    private const double RetoldCommon = 2.5;

    // A credit means something recent.
    private const int MostDays = 45;

    private readonly TellingBook _book;
    private readonly CreditBook _credits;
    private readonly KeyIndex _byOutlet;
    private readonly SayingRests _sayings;
    private readonly KeyIndex _byTerm;
    private readonly HashSet<int> _copies;
    private readonly Dictionary<StoryArticle, bool> _occasions = new(ReferenceEqualityComparer.Instance);

    /// <param name="copies">Rows that rest on others word for word: nothing rests on them.</param>
    public ToldRests(TellingBook book, CreditBook credits, IEnumerable<Rest> copies)
    {
        (_book, _credits) = (book, credits);
        _copies = [.. copies.Select(rest => rest.Row.Number)];
        _byOutlet = book.Index(row => OutletNames.KeyOf(row.Article) is { } key ? [key] : []);
        _sayings = new SayingRests(book);
        _byTerm = book.Index(row => row.Holders.Any(SayingRests.IsKnown) ? [""] : []);
    }

    /// <summary>The plainest; null when it stands on its own.</summary>
    public Rest? Of(StoryRow row)
    {
        if (row.IsWrapper)
            return null;
        var found = Credited(row).Concat(_sayings.Of(row)).Concat(Occasions(row)).ToList();
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
                // A page without a date can rest on whatever it credits.
                var days = _book.Times.Day(row) is null ? 0 : _book.Times.Between(on, row);
                if (days is null or > MostDays)
                    continue;
                var contrast = _book.Between(on, row);
                if (!IsCredited(on, row, level, outlet, contrast))
                    continue;
                var why = $"credited to {on.Article.Outlet}: '{words}'";
                yield return (
                    new Rest(on, row, why, Verbatim: false) { Kind = RestKind.Credit },
                    contrast.Nearness + ((double)level / 2) - (0.02 * days.Value)
                );
            }
        }
    }

    private bool IsCredited(StoryRow on, StoryRow row, CreditLevel level, string outlet, Contrast contrast)
    {
        const int SameWeek = 7;
        if (!SayingRests.SameSort(on, row) || (level == CreditLevel.Article && _book.Times.Between(on, row) > SameWeek))
            return false;
        if (level == CreditLevel.Sentence && Turned.Is(contrast, _book.Speakers))
            return true;
        if (_book.Speakers.SameHolders(on, row))
            return contrast.IsOneClaim;
        if (IsOutlet(row, outlet))
            return level == CreditLevel.Sentence && (contrast.IsOneClaim || IsRetold(contrast));
        if (row.Holders.Any(SayingRests.IsKnown))
            return level == CreditLevel.Sentence
                && contrast.IsSame
                && contrast.OnlyB.IsEmpty
                && on.Holders.Any(SayingRests.IsKnown);
        if (level == CreditLevel.Sentence && !row.IsOutlets && IsRetold(contrast))
            return true;
        return contrast.IsSame && contrast.Common.Length >= (level == CreditLevel.Article ? 3 : 2);
    }

    /// <summary>"A person familiar with Wednesday's briefing said": what a named speaker said there.</summary>
    private IEnumerable<(Rest Found, double Weight)> Occasions(StoryRow row)
    {
        if (row.Holders.Any(SayingRests.IsKnown) || row.IsOutlets || !Occasion.IsPrivy(row))
            yield break;
        foreach (var on in Earlier(row, "", _byTerm))
        {
            if (!SayingRests.SameSort(on, row) || _book.Times.Between(on, row) is not <= 1 || !MayBeOfOccasion(on))
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

    /// <summary>In other words, with nothing put in another's place.</summary>
    private static bool IsRetold(Contrast contrast) =>
        !contrast.Kindred.AreOfOthers
        && contrast.Kindred.Share >= RetoldShare
        && contrast.Kindred.Common >= RetoldCommon
        && contrast.Values == 0;

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
                on.Article != row.Article
                && !on.IsWrapper
                && on.Statement.Zone == Zone.Body
                && _book.Times.IsTold(on, row)
            );

    private bool IsOutlet(StoryRow row, string outlet) =>
        row.Holders.Length == 1 && _credits.Names.Find(row.Holders[0].Name) == outlet;
}
