using System.Collections.Frozen;

namespace Foresaid.Lexicon;

/// <summary>Common nouns for those who can speak: persons, bodies, groups and documents, from the lists of the speakers' room. Immutable.</summary>
internal sealed class SpeakingNouns
{
    private static readonly string[] Lists = ["person-nouns", "body-nouns", "group-nouns", "document-nouns"];
    private readonly FrozenSet<string> _nouns;

    private SpeakingNouns(FrozenSet<string> nouns) => _nouns = nouns;

    public static SpeakingNouns Load() =>
        new(
            Lists
                .SelectMany(list => LexiconFile.Lines($"speakers/{list}.tsv"))
                .SelectMany(line => line.Split('\t')[^1].Split(' '))
                .ToFrozenSet(StringComparer.Ordinal)
        );

    public bool Contains(string lemma) => _nouns.Contains(lemma);
}
