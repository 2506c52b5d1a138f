using Foresaid.Press.Words;

namespace Foresaid.Press.Pages;

/// <summary>What the numbers of <see cref="BlockFeatures"/> are called, in their order: for whoever reads the model.</summary>
internal static class FeatureNames
{
    public static readonly string[] Own =
    [
        "chars",
        "words",
        "linkShare",
        "links",
        "strongShare",
        "commas",
        "ends",
        "endsSentence",
        "capitals",
        "digits",
        "lines",
        "isP",
        "heading",
        "isItem",
        "isCell",
        "isQuote",
        "isPre",
        "isCaption",
        "isDiv",
        "bar",
        "at",
        "copyright",
        "year",
        "startsLower",
        "isTitle",
        "inTitle",
        "isDescription",
        "repeats",
        "inBody",
        "nodeChars",
        "nodeLinkShare",
        "nodeProse",
        "nodeBlocks",
        "nodeSiblings",
        "outerChars",
        "outerLinkShare",
        "outerProse",
        "outerBlocks",
        "outerSiblings",
        "thirdLinkShare",
        "thirdProse",
        "thirdSiblings",
        "inWide",
        "inNarrow",
        "toWide",
        "toNarrow",
        "placeInWide",
        "sinceTitle",
        "place",
        "depth",
        "before1Words",
        "before1Links",
        "before2Words",
        "before2Links",
        "after1Words",
        "after1Links",
        "after2Words",
        "after2Links",
        "before1Heading",
        "after1Heading",
        "windowProse",
        "windowLinks",
        "toProseBefore",
        "toProseAfter",
        "headingPhrase",
        "sinceHeading",
        "commentsBegan",
        "proseBefore",
        "proseAfter",
        "pageProse",
        "pageBlocks",
        "pageLinks",
        "pageHasBody",
    ];

    public static string Of(int feature) =>
        feature < Own.Length ? Own[feature]
        : feature < Own.Length + BlockFeatures.PhraseCount ? $"phrase{(Boilerplate)(1 << (feature - Own.Length))}"
        : feature < Own.Length + BlockFeatures.PhraseCount + BlockFeatures.CueCount
            ? $"cue{(Cues)(1 << (feature - Own.Length - BlockFeatures.PhraseCount))}"
        : $"in{BlockFeatures.Around[feature - Own.Length - BlockFeatures.PhraseCount - BlockFeatures.CueCount]}";
}
