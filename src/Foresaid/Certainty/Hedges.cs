using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Lexicon;

namespace Foresaid.Certainty;

/// <summary>How a hedge stands to what it weakens.</summary>
internal enum HedgeClass
{
    Adverb,

    /// <summary>A verb or adjective whose clause follows: "seems to", "it is possible that".</summary>
    Raise,

    /// <summary>A noun whose clause follows: "a chance that".</summary>
    Noun,
}

/// <summary>What a word inside a content does to its certainty: a row of <c>certainty/hedges.tsv</c>.</summary>
/// <param name="Value">Null where the word leaves certainty alone.</param>
internal sealed record Hedge(
    string Word,
    HedgeClass Class,
    CertaintyValue? Value,
    bool Negative,
    bool Future,
    bool Hearsay
);

/// <summary>The hedging words of English, by class and lemma. Immutable.</summary>
internal sealed class Hedges
{
    private readonly FrozenDictionary<(HedgeClass, string), Hedge> _hedges;

    private Hedges(FrozenDictionary<(HedgeClass, string), Hedge> hedges) => _hedges = hedges;

    public Hedge? Find(HedgeClass hedgeClass, string word) => _hedges.GetValueOrDefault((hedgeClass, word));

    public static Hedges Open() =>
        new(
            Glossary
                .Open("certainty/hedges.tsv")
                .Rows.Select(Parse)
                .DistinctBy(hedge => (hedge.Class, hedge.Word))
                .ToFrozenDictionary(hedge => (hedge.Class, hedge.Word))
        );

    private static Hedge Parse(ImmutableArray<string> cells)
    {
        var flags = cells[3].Split(',');
        return new Hedge(
            cells[0],
            Enum.Parse<HedgeClass>(cells[1], ignoreCase: true),
            cells[2] == "-" ? null : Enum.Parse<CertaintyValue>(cells[2], ignoreCase: true),
            flags.Contains("neg"),
            flags.Contains("future"),
            flags.Contains("hearsay")
        );
    }
}
