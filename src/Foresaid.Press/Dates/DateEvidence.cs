namespace Foresaid.Press.Dates;

/// <summary>One place of a page that says when it was published.</summary>
/// <param name="Stamp">The date as found there.</param>
/// <param name="Basis">"json-ld", "meta", "time", "stamp", "url" ...: as <see cref="Published.Basis"/>.</param>
/// <param name="Weight">The stronger decides; equal ones by the earlier day.</param>
internal readonly record struct DateEvidence(Stamp Stamp, string Basis, int Weight)
{
    public static Published ToPublished(DateEvidence best)
    {
        var stamp = best.Stamp;
        if (stamp.Other is not { } other)
            return new Published(stamp.Day, stamp.Day, best.Basis) { At = stamp.Moment };
        var (first, last) = stamp.Day < other ? (stamp.Day, other) : (other, stamp.Day);
        return new Published(first, last, best.Basis) { Candidates = [first, last] };
    }
}
