using System.Collections.Frozen;

namespace Foresaid.Lexicon;

/// <summary>Small word lists of the attribution rules (<c>attribution-words.tsv</c>): which verbs only lead over to a cue, which nouns are occasions of
/// saying, which things cannot want. Immutable.</summary>
internal sealed class PlainWords
{
    private readonly FrozenSet<string> _entries;

    private PlainWords(FrozenSet<string> entries) => _entries = entries;

    public static PlainWords Load()
    {
        var entries = new List<string>();
        foreach (var line in LexiconFile.Lines("attribution-words.tsv"))
        {
            var cells = line.Split('\t');
            foreach (var word in cells[1].Split(' '))
                entries.Add(cells[0] + " " + word);
        }
        return new(entries.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>"began to say", "went on to say".</summary>
    public bool Leads(string lemma) => _entries.Contains("lead " + lemma);

    /// <summary>"said in a statement".</summary>
    public bool IsOccasion(string lemma) => _entries.Contains("occasion " + lemma);

    /// <summary>Things that neither speak nor want ("the strategy aims to").</summary>
    public bool IsThing(string lemma) => _entries.Contains("thing " + lemma);

    /// <summary>Verbs that give a noun of saying its speaker ("made a promise", "voiced concern").</summary>
    public bool IsLight(string lemma) => _entries.Contains("light " + lemma);

    /// <summary>Documents and polls that bear something out ("in a poll").</summary>
    public bool IsDocument(string lemma) => _entries.Contains("document " + lemma);

    /// <summary>Names of days and months: never what is said, nor part of who says it.</summary>
    public bool IsDay(string lemma) => _entries.Contains("day " + lemma);

    /// <summary>Verbs by which talk is told to be about ("speculation exists").</summary>
    public bool Exists(string lemma) => _entries.Contains("exist " + lemma);

    /// <summary>Nouns of checking ("verification", "confirmation").</summary>
    public bool IsCheck(string lemma) => _entries.Contains("check " + lemma);

    /// <summary>Verbs of checking ("verify", "confirm").</summary>
    public bool Checks(string lemma) => _entries.Contains("verify " + lemma);

    /// <summary>Adverbs that hand a report on without a source ("reportedly").</summary>
    public bool IsHearsay(string lemma) => _entries.Contains("hearsay " + lemma);
}
