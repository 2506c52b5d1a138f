using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Origins;

/// <summary>Counts the independent starts of claims: before anything is added up or called a conflict.</summary>
/// <remarks>Make one for a story, and ask it of each claim. Linear in the rows asked about.</remarks>
internal sealed class OriginBook
{
    private readonly Dictionary<StoryRow, ImmutableArray<Rest>> _rests = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StoryArticle, StoryArticle> _copied = new(ReferenceEqualityComparer.Instance);
    private readonly Briefings _briefings;
    private readonly Dictionary<StoryRow, StoryRow> _starts = new(ReferenceEqualityComparer.Instance);

    /// <param name="rests">Of the whole story: two rows that rest on a third are one origin, whether or not it is of the claim.</param>
    public OriginBook(ImmutableArray<Family> families, ImmutableArray<Rest> rests)
    {
        _briefings = new Briefings(
            families
                .SelectMany(family => family.Articles)
                .Select(member => member.Article)
                .Distinct<StoryArticle>(ReferenceEqualityComparer.Instance)
        );
        foreach (var of in rests.GroupBy(rest => rest.Row, (row, found) => (Row: row, Rests: found.ToImmutableArray())))
            _rests[of.Row] = of.Rests;
        foreach (var family in families.Where(family => family.Kind == FamilyKind.Copy))
        {
            foreach (var member in family.Articles)
                _copied[member.Article] = family.Articles[0].Article;
        }
    }

    /// <summary>The origins of rows that say the same: most rows first, those of unknown independence last.</summary>
    public ImmutableArray<Origin> Of(IEnumerable<StoryRow> rows)
    {
        var claimed = rows.OrderBy(row => row.Number).ToImmutableArray();
        var speakers = new SpeakerBook(claimed);
        var joined = new Joined(claimed.Length);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < claimed.Length; at++)
        {
            foreach (var key in Keys(claimed[at], speakers))
            {
                if (!first.TryAdd(key, at))
                    joined.Join(first[key], at);
            }
        }
        return
        [
            .. Enumerable
                .Range(0, claimed.Length)
                .GroupBy(joined.Of)
                .Select(group => Make([.. group.Select(at => claimed[at])]))
                .OrderBy(origin => origin.Kind == OriginKind.Unknown)
                .ThenByDescending(origin => origin.Rows.Length)
                .ThenBy(origin => origin.Rows[0].Number),
        ];
    }

    /// <summary>Rows that share one of these are one origin.</summary>
    private IEnumerable<string> Keys(StoryRow row, SpeakerBook speakers)
    {
        yield return $"start|{Start(row).Number}";
        foreach (var holder in row.Holders)
        {
            // Repetitions of one speaker's words are one origin; the unnamed are nobody's twice, but in copies of one text.
            yield return IsKnown(holder)
                ? $"speaker|{speakers.One(holder)}"
                : $"copied|{(_copied.GetValueOrDefault(row.Article, row.Article)).Id}|{holder.Name}";
        }
        if (Briefings.Named(row) is { } day)
            yield return $"briefing|{day:yyyy-MM-dd}";
    }

    /// <summary>Where the chain of what rests on what ends.</summary>
    private StoryRow Start(StoryRow row)
    {
        const int Longest = 50;
        if (_starts.TryGetValue(row, out var known))
            return known;
        var start = row;
        for (var step = 0; step < Longest && _rests.TryGetValue(start, out var rests) && rests[0].On != row; step++)
            start = rests[0].On;
        return _starts[row] = start;
    }

    private static bool IsKnown(CastMember holder) => holder.Named && holder.Type != SpeakerType.Group;

    private Origin Make(ImmutableArray<StoryRow> rows)
    {
        var kind =
            rows.Any(_briefings.Has) ? OriginKind.Briefing
            : rows.Any(row => row.Holders.Any(holder => IsKnown(holder) && holder.Type != SpeakerType.Outlet))
                ? OriginKind.Speaker
            : rows.Any(row => row.IsOutlets) ? OriginKind.Own
            : rows.Any(row => _rests.ContainsKey(row)) ? OriginKind.Family
            : OriginKind.Unknown;
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"origin|{rows[0].Id}")))[..40];
        return new Origin(id, kind, rows);
    }

    /// <summary>Numbers joined to groups (union by the smaller number).</summary>
    private sealed class Joined(int count)
    {
        private readonly int[] _to = [.. Enumerable.Range(0, count)];

        public int Of(int number)
        {
            while (_to[number] != number)
                number = _to[number] = _to[_to[number]];
            return number;
        }

        public void Join(int a, int b)
        {
            var (one, other) = (Of(a), Of(b));
            _to[Math.Max(one, other)] = Math.Min(one, other);
        }
    }
}
