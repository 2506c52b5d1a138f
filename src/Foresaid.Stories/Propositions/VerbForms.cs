using System.Collections.Frozen;

namespace Foresaid.Stories.Propositions;

/// <summary>Past forms brought back to their verb, where a tagger left them as they are or took them for another word.</summary>
internal static class VerbForms
{
    private const string None = "-";

    private static readonly FrozenDictionary<string, string> Certain = Read(1);
    private static readonly FrozenDictionary<string, string> OfVerbs = Read(2);

    /// <summary>The verb of an irregular past form; null of all other words.</summary>
    /// <param name="written">Lower case.</param>
    /// <param name="isVerb">Tagged as one: "rose" and "shot" are other words too.</param>
    public static string? LemmaOf(string written, bool isVerb) =>
        Certain.TryGetValue(written, out var lemma) ? lemma
        : isVerb && OfVerbs.TryGetValue(written, out lemma) ? lemma
        : null;

    /// <summary>The lemma, or the verb that is meant where the ending was cut off wrongly: "resum", "loote", "fin" of "fined".</summary>
    /// <param name="written">Lower case; tagged as a verb.</param>
    public static string Mended(string lemma, string written)
    {
        var stem =
            written.EndsWith("ed", StringComparison.Ordinal) ? written[..^2]
            : written.EndsWith("ing", StringComparison.Ordinal) ? written[..^3]
            : "";
        if (stem.Length < 2 || HappeningLexicon.Shared.HasVerb(lemma))
            return lemma;
        string[] meant = [stem + "e", stem, .. stem[^1] == stem[^2] ? new[] { stem[..^1] } : []];
        var isWord = TermWeights.IsKnown(lemma);
        if (isWord && lemma == meant[0])
            return lemma;
        return Array.Find(meant, HappeningLexicon.Shared.HasVerb)
            ?? (isWord ? lemma : Array.Find(meant, TermWeights.IsKnown) ?? lemma);
    }

    /// <summary>Whether it looks like a participle: "overthrown", "delayed".</summary>
    public static bool IsPast(string written) =>
        Certain.ContainsKey(written) || (written.Length > 4 && written.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>What a form can be of: "adopted" of "adopte" or "adopt", "dropped" of "drop", "named" of "name", "upheld" of "uphold".</summary>
    public static IEnumerable<string> Lemmas(string written)
    {
        yield return LemmaOf(written, isVerb: true) ?? written;
        if (written.EndsWith("ied", StringComparison.Ordinal))
            yield return written[..^3] + "y";
        if (written.EndsWith("ed", StringComparison.Ordinal) && written.Length > 4)
        {
            yield return written[..^2];
            yield return written[..^1];
            if (written[^3] == written[^4])
                yield return written[..^3];
        }
        if (written.EndsWith('s') && written.Length > 3)
        {
            yield return written[..^1];
            if (written.EndsWith("es", StringComparison.Ordinal))
                yield return written[..^2];
        }
    }

    private static FrozenDictionary<string, string> Read(int column) =>
        LexiconLines
            .Of("forms.tsv")
            .Select(line => line.Split('\t'))
            .SelectMany(cells => cells[column].Split(' ').Select(form => (Form: form, Lemma: cells[0])))
            .Where(pair => pair.Form != None)
            .ToFrozenDictionary(pair => pair.Form, pair => pair.Lemma, StringComparer.Ordinal);
}
