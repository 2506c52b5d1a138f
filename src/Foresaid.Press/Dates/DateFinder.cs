using Foresaid.Press.Pages;

namespace Foresaid.Press.Dates;

/// <summary>Finds when a page says it was published: its data, its head, its marked and its printed dates, its address.</summary>
/// <remarks>The day is the one the page prints; no time zone is applied. The date of a change is used only where no other is found.</remarks>
internal sealed class DateFinder
{
    /// <summary>Weaker evidence (a comment's date, a change) supports nothing.</summary>
    private const int StrongEnough = 45;

    private readonly StampReader _reader = new();
    private readonly List<DateEvidence> _evidence = [];
    private readonly List<Stamp> _all = [];

    public Published? Find(PageFacts page, PageHead head, StructuredData data, string? address, bool[] kept)
    {
        FromData(data);
        FromMeta(head);
        foreach (var date in head.ScriptDates)
            Add(date, "script", 56);
        Add(head.FirstMeta("description", "og:description"), "meta", 24);
        var printed = new PrintedDates(page, kept, _reader, _all);
        FromTimes(page, head, printed);
        printed.Find(_evidence);
        FromAddress(address ?? head.Canonical ?? head.FirstMeta("og:url"));
        return Choose(head, address, data);
    }

    private Published? Choose(PageHead head, string? address, StructuredData data)
    {
        if (_evidence.Count == 0)
            return null;
        var language = head.Language ?? data.Language ?? head.FirstMeta("og:locale");
        for (var at = 0; at < _evidence.Count; at++)
            _evidence[at] = _evidence[at] with
            {
                Stamp = DayOrder.Settle(_evidence[at].Stamp, _all, language, address ?? head.Canonical),
            };
        var best = _evidence
            .Select((one, at) => (one, Weight: one.Weight + Support(one), at))
            .OrderByDescending(one => one.Weight)
            .ThenBy(one => one.at)
            .First()
            .one;
        return AsPrinted(DateEvidence.ToPublished(best), best);
    }

    /// <summary>A moment in universal time can lie a day beside the one that the page prints: the printed day stands.</summary>
    private Published AsPrinted(Published published, DateEvidence best)
    {
        if (
            published.At is not { } moment
            || !(moment.EndsWith('Z') || moment.EndsWith("+00:00", StringComparison.Ordinal))
        )
            return published;
        foreach (var other in _evidence)
        {
            var apart = other.Stamp.Day.DayNumber - best.Stamp.Day.DayNumber;
            if (
                other.Basis is "stamp" or "url"
                && other.Weight >= 56
                && other.Stamp.Other is null
                && apart is 1 or -1
                && !IsPrinted(best.Stamp.Day)
            )
                return new Published(other.Stamp.Day, other.Stamp.Day, other.Basis) { At = moment };
        }
        return published;
    }

    private bool IsPrinted(DateOnly day) =>
        _evidence.Exists(one => one.Basis is "stamp" or "url" && one.Weight >= 56 && one.Stamp.Day == day);

    /// <summary>Each other kind of evidence for the same day makes it a little likelier.</summary>
    private int Support(DateEvidence one)
    {
        var bases = 0;
        foreach (var basis in (ReadOnlySpan<string>)["json-ld", "meta", "time", "stamp", "url"])
        {
            if (basis == one.Basis)
                continue;
            foreach (var other in _evidence)
            {
                if (other.Basis == basis && other.Stamp.Day == one.Stamp.Day && other.Weight >= StrongEnough)
                {
                    bases++;
                    break;
                }
            }
        }
        return bases * 8;
    }

    private void FromData(StructuredData data)
    {
        Add(data.Published, "json-ld", 100);
        Add(data.Created, "json-ld", 84);
        Add(data.Modified, "json-ld", 25);
    }

    private void FromMeta(PageHead head)
    {
        foreach (var (name, values) in head.AllMeta)
        {
            var weight = MetaDates.Weight(name);
            if (weight == 0)
                continue;
            foreach (var value in values.Take(3))
                Add(value, "meta", weight);
        }
    }

    private void FromTimes(PageFacts page, PageHead head, PrintedDates printed)
    {
        var order = 0;
        foreach (var mark in head.Times.Take(60))
        {
            var modified =
                mark.Names.Contains("modif", StringComparison.Ordinal)
                || mark.Names.Contains("update", StringComparison.Ordinal);
            var published =
                mark.Names.Contains("publish", StringComparison.Ordinal)
                || mark.Names.Contains("pubdate", StringComparison.Ordinal)
                || mark.Names.Contains("entry-date", StringComparison.Ordinal)
                || mark.Names.Contains("created", StringComparison.Ordinal);
            var weight =
                published ? 86
                : modified ? 28
                : 68;
            weight -= PrintedDates.Distance(page, mark.Block) + Math.Min(order++, 10) + printed.LossOfPlace(mark.Block);
            Add(mark.Value, "time", Math.Max(weight, 5));
        }
    }

    /// <summary>"/2026/02/08/", "-2026-02-08", "20260208".</summary>
    private void FromAddress(string? address)
    {
        if (address is null || address.Length > 2000)
            return;
        foreach (var stamp in _reader.Find(address.Replace('_', '-'), loose: true))
        {
            if (stamp.Day.Year < 1990 || (stamp.Separator == '.' && stamp.Other is not null))
                continue;
            _all.Add(stamp);
            _evidence.Add(new DateEvidence(stamp, "url", 80));
        }
    }

    private void Add(string? text, string basis, int weight)
    {
        if (text is null || text.Length > 400)
            return;
        foreach (var stamp in _reader.Find(text, loose: true).Take(1))
        {
            _all.Add(stamp);
            _evidence.Add(new DateEvidence(stamp, basis, weight));
        }
    }
}
