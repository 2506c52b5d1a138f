using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Tests.Origins;

namespace Foresaid.Stories.Tests.Conflicts;

/// <summary>Two pages held against one another, and what was found between them.</summary>
internal static class Held
{
    /// <summary>The one pair found, as "conflict figure", "retelling harder"; "none" where there is none; all of them where there are more.</summary>
    public static string Between(params Page[] pages)
    {
        var pairs = Page.StoryOf(pages).Pairs;
        return pairs.IsEmpty ? "none" : string.Join(" + ", pairs.Select(Line));
    }

    public static string Line(StoryPair pair) =>
        pair.Type == PairType.Retelling
            ? $"retelling {pair.Change}".ToLowerInvariant()
            : $"{pair.Type} {pair.Differs}".ToLowerInvariant();

    /// <summary>A page with one sentence, all of it the words of one speaker: "CONTENT, SPEAKER said."</summary>
    public static Page Told(
        string outlet,
        string day,
        string by,
        string content,
        Kind kind = Kind.Report,
        CertaintyValue sure = CertaintyValue.Certain,
        bool not = false,
        string? said = null,
        Window? about = null,
        SpeakerType type = SpeakerType.Body,
        string behind = " said.",
        CertaintyValue outletSure = CertaintyValue.Unknown
    )
    {
        var speaker = by.Split('<')[^1].Replace("+", " and ", StringComparison.Ordinal);
        var sentence = $"{char.ToUpperInvariant(content[0])}{content[1..]}, {speaker}{behind}";
        return new Page(outlet, day, sentence).Says(
            by,
            sentence[..content.Length],
            kind,
            sure,
            not,
            said,
            about,
            type,
            outlet: outletSure
        );
    }
}
