using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Lexicon;

namespace Foresaid.Certainty;

/// <summary>What a cue word says of its speaker: a row of <c>certainty/cues.tsv</c>.</summary>
/// <param name="Kind">Null where the content decides.</param>
/// <param name="Raises">Negated, it negates its content: "did not expect that".</param>
/// <param name="Own">With an act of its own an intention, else a demand: "hopes to".</param>
/// <param name="Does">The word is the deed: "declared".</param>
/// <param name="Takes">The content is taken for granted: "regretted that".</param>
/// <param name="Negative">The content is told as not so: "denied".</param>
internal sealed record CueEntry(
    string Word,
    CertaintyValue Inner,
    CertaintyValue Outer,
    Kind? Kind,
    bool Raises,
    bool Own,
    bool Does,
    bool Takes,
    bool Negative
);

/// <summary>The cue words of English that bear on certainty and kind. Immutable.</summary>
internal sealed class CueTable
{
    private readonly FrozenDictionary<string, CueEntry> _entries;

    private CueTable(FrozenDictionary<string, CueEntry> entries) => _entries = entries;

    /// <summary>A cue that the list does not hold: it reports, and says no more.</summary>
    public static CueEntry Plain { get; } =
        new("", CertaintyValue.Certain, CertaintyValue.Unknown, null, false, false, false, false, false);

    public CueEntry? Find(string word) => _entries.GetValueOrDefault(word);

    public static CueTable Open() =>
        new(
            Glossary
                .Open("certainty/cues.tsv")
                .Rows.Select(Parse)
                .DistinctBy(entry => entry.Word, StringComparer.Ordinal)
                .ToFrozenDictionary(entry => entry.Word, StringComparer.Ordinal)
        );

    private static CueEntry Parse(ImmutableArray<string> cells)
    {
        var flags = cells[4].Split(',');
        return new CueEntry(
            cells[0],
            Enum.Parse<CertaintyValue>(cells[1], ignoreCase: true),
            Enum.Parse<CertaintyValue>(cells[2], ignoreCase: true),
            cells[3] == "-" ? null : Enum.Parse<Kind>(cells[3], ignoreCase: true),
            flags.Contains("raise"),
            flags.Contains("own"),
            flags.Contains("does"),
            flags.Contains("takes"),
            flags.Contains("neg")
        );
    }
}
