using System.Collections.Immutable;
using Foresaid.Stories.Origins;

namespace Foresaid.Stories.Conflicts;

/// <summary>Whether a retelling speaks of fewer or of more than what it rests on.</summary>
internal static class Reach
{
    /// <summary>Narrowed or widened with the words that show it; null when neither.</summary>
    public static (Change Change, string Why)? Of(Contrast contrast)
    {
        var (from, to) = (contrast.A.Breadth, contrast.B.Breadth);
        var (dropped, added) = (OneSided(contrast, gap => gap.A), OneSided(contrast, gap => gap.B));
        if (from == Breadth.All && to != Breadth.All && (to == Breadth.Part || added.Count > 0))
            return (Change.Narrowed, $"all of them, told as {Quoted(added, "a part of them")}");
        if (to == Breadth.All && from != Breadth.All && (from == Breadth.Part || dropped.Count > 0))
            return (Change.Widened, $"{Quoted(dropped, "a part of them")}, told as all of them");
        if (from == Breadth.Plain && to == Breadth.Part)
            return (Change.Narrowed, "told as a part of them");
        if (from == Breadth.Part && to == Breadth.Plain)
            return (Change.Widened, "a part of them, told as them");
        if (Extent.Of(contrast) is { } extent)
            return extent;
        if (Limit(contrast.A, contrast.B, added) is { } narrower)
            return (Change.Narrowed, $"'{narrower}' was added");
        return Limit(contrast.B, contrast.A, dropped) is { } wider ? (Change.Widened, $"'{wider}' was left out") : null;
    }

    /// <summary>The same by their times, of what is to come: what has been is told as exactly as one knows it.</summary>
    public static (Change Change, string Why)? OfTimes(Contrast contrast)
    {
        if (contrast.A.Row.Statement.Kind is not (Kind.Forecast or Kind.Intention or Kind.Demand))
            return null;
        return contrast.Shift switch
        {
            WindowShift.Narrowed => (Change.Narrowed, $"{Days(contrast.A)} was told as {Days(contrast.B)}"),
            WindowShift.Widened => (Change.Widened, $"{Days(contrast.A)} was told as {Days(contrast.B)}"),
            _ => null,
        };
    }

    private static string Days(Telling telling) =>
        $"{telling.About?.Earliest:yyyy-MM-dd}..{telling.About?.Latest:yyyy-MM-dd}";

    /// <summary>Words of the one where the other has none of its own.</summary>
    private static List<(string Word, string? Next)> OneSided(
        Contrast contrast,
        Func<Gap, ImmutableArray<string>> side
    ) => [.. contrast.Gaps.SelectMany(gap => side(gap).Select(word => (word, gap.Next)))];

    /// <summary>The added word, where it alone singles out some of what the other, with a bare plural, speaks of: "trains" and "freight trains".</summary>
    private static string? Limit(Telling bare, Telling limited, List<(string Word, string? Next)> own)
    {
        if (own.Count != 1 || own[0].Next is not { } noun || !IsPlural(noun) || TellingWords.Open.Contains(own[0].Word))
            return null;
        var name = limited.Says.Names.Contains(own[0].Word, StringComparer.Ordinal);
        var before = Before(bare, noun);
        return
            !name
            && before is not ("the" or "their" or "its" or "his" or "her" or "these" or "those")
            && Before(limited, noun) == own[0].Word
            ? own[0].Word
            : null;
    }

    private static string? Before(Telling telling, string noun)
    {
        var at = telling.Words.IndexOf(noun);
        return at > 0 ? telling.Words[at - 1] : null;
    }

    private static bool IsPlural(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');

    private static string Quoted(List<(string Word, string? Next)> words, string otherwise) =>
        words.Count == 0 ? otherwise : $"'{string.Join(' ', words.Select(word => word.Word))}'";
}
