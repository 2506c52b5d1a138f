using System.Collections.Immutable;
using Foresaid.Stories.Origins;

namespace Foresaid.Stories.Conflicts;

/// <summary>Names the slot in which two tellings differ.</summary>
internal static class PairSlots
{
    /// <summary>The one slot, with the two values in words.</summary>
    public static (Differs Differs, string Why) Of(Contrast contrast)
    {
        var differs =
            contrast.FigureOfKin ? Differs.Figure
            : contrast.Time ? Differs.Time
            : contrast.Place ? Differs.Place
            : contrast.Polarity ? Differs.Polarity
            : OfWords(contrast);
        return (differs, Why(contrast, differs));
    }

    /// <summary>By what the words that differ belong to: somebody's office, or a thing by which something is done.</summary>
    public static Differs OfWords(Contrast contrast)
    {
        var words = contrast
            .Gaps.SelectMany(gap => gap.A.Concat(gap.B).Append(gap.Next ?? ""))
            .Select(word => word.TrimEnd('s'))
            .ToImmutableArray();
        return words.Any(TellingWords.Roles.Contains) ? Differs.Role
            : words.Any(TellingWords.Instruments.Contains) ? Differs.Instrument
            : contrast.A.Says.PredicateClass is "appoint" or "elect" or "dismiss" or "resign" or "hire" ? Differs.Role
            : Differs.Instrument;
    }

    private static string Why(Contrast contrast, Differs differs) =>
        differs switch
        {
            Differs.Figure => "two figures that cannot both be the one told",
            Differs.Time when contrast.A.About is { } a && contrast.B.About is { } b && !a.Overlaps(b) =>
                $"{Days(a)} or {Days(b)}",
            Differs.Place =>
                $"{string.Join(' ', contrast.A.Says.Places)} or {string.Join(' ', contrast.B.Says.Places)}",
            Differs.Polarity => "the one tells as so what the other tells as not so",
            _ => contrast.Swaps is [var gap, ..]
                ? $"'{string.Join(' ', gap.A)}' or '{string.Join(' ', gap.B)}'"
                : "one thing in another's place",
        };

    private static string Days(Window window) =>
        window.Earliest == window.Latest
            ? $"{window.Earliest:yyyy-MM-dd}"
            : $"{window.Earliest:yyyy-MM-dd} to {window.Latest:yyyy-MM-dd}";
}
