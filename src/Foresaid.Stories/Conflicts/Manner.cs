using System.Collections.Immutable;
using Foresaid.Stories.Origins;

namespace Foresaid.Stories.Conflicts;

/// <summary>Two ways in which one thing cannot both have happened: of one's own will and against it, by chance and on purpose.</summary>
internal static class Manner
{
    private static readonly ImmutableArray<(ImmutableArray<string> One, ImmutableArray<string> Other)> Opposites =
    [
        (
            [
                "own request",
                "own accord",
                "own free will",
                "own will",
                "voluntarily",
                "willingly",
                "by choice",
                "own initiative",
                "own wish",
                "freely",
                "by consent",
            ],
            [
                "against his will",
                "against her will",
                "against their will",
                "against its will",
                "against his wishes",
                "against her wishes",
                "against their wishes",
                "under duress",
                "under pressure",
                "by force",
                "forcibly",
                "forced",
                "involuntarily",
                "unwillingly",
                "under threat",
                "at gunpoint",
            ]
        ),
        (
            ["by accident", "accidentally", "by mistake", "unintentionally", "by chance", "inadvertently"],
            ["deliberately", "on purpose", "intentionally", "purposely", "knowingly", "wilfully"]
        ),
        (["peacefully", "without violence", "without force"], ["by force", "violently", "with force"]),
        (
            ["unanimously", "by consensus"],
            ["narrowly", "by a narrow", "against opposition", "by one vote", "by a single vote"]
        ),
        (
            ["in public", "publicly", "openly", "in the open"],
            ["in secret", "secretly", "behind closed doors", "in private", "privately"]
        ),
        (["legally", "lawfully", "within the law"], ["illegally", "unlawfully", "against the law", "outside the law"]),
        (["on time", "on schedule", "as planned", "according to plan"], ["late", "behind schedule", "too late"]),
        (["in full", "completely", "fully"], ["in part", "partly", "partially", "only partly"]),
        (["with a warrant"], ["without a warrant"]),
        (
            ["with permission", "with consent", "with approval"],
            ["without permission", "without consent", "without approval"]
        ),
        (["with warning", "after a warning"], ["without warning"]),
        (["alone", "single-handedly"], ["with accomplices", "with helpers", "with others"]),
        (["natural causes"], ["was murdered", "was poisoned", "was killed", "was shot"]),
    ];

    /// <summary>The two manners, in words; null where the two are of different things, or no manners are opposed.</summary>
    public static string? Opposed(Contrast contrast)
    {
        if (contrast.A.IsNegative || contrast.B.IsNegative || !IsOneThing(contrast))
            return null;
        var (a, b) = (Line(contrast.A), Line(contrast.B));
        foreach (var (one, other) in Opposites)
        {
            if ((Find(a, one), Find(b, other)) is ({ } first, { } second))
                return $"'{first}' and '{second}' cannot both be so";
            if ((Find(a, other), Find(b, one)) is ({ } third, { } fourth))
                return $"'{third}' and '{fourth}' cannot both be so";
        }
        return null;
    }

    /// <summary>The same one it happened to, and the same happening as far as the words tell.</summary>
    private static bool IsOneThing(Contrast contrast)
    {
        var names = contrast.A.Says.Names.Intersect(contrast.B.Says.Names).Count();
        return contrast.Common.Length >= 2 && !contrast.Place && (contrast.SamePredicate || names >= 2);
    }

    private static string Line(Telling telling) => $" {string.Join(' ', telling.Words)} ";

    private static string? Find(string line, ImmutableArray<string> phrases) =>
        phrases.FirstOrDefault(phrase => line.Contains($" {phrase} ", StringComparison.Ordinal));
}
