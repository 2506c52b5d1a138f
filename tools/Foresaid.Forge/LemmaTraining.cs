using Foresaid.Syntax.Model;

namespace Foresaid.Forge;

/// <summary>Learns lemmas: for each Penn tag the commonest script of each ending, and the forms that their ending would get wrong.</summary>
internal static class LemmaTraining
{
    internal static (
        SortedDictionary<string, string> Exceptions,
        SortedDictionary<string, LemmaTable.Script> Endings
    ) Learn(IEnumerable<Example> examples)
    {
        var lemmas = new SortedDictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var word in examples.SelectMany(example => example.Source.Words))
        {
            if (word.Upos is "PUNCT" or "SYM" or "X" || word.Form.Contains(' ', StringComparison.Ordinal))
                continue;
            var isName = word.Upos == "PROPN";
            var key = $"{word.Xpos} {Folded(word.Form, isName)}";
            var lemma = isName || word.Lemma == "I" ? word.Lemma : word.Lemma.ToLowerInvariant();
            if (!lemmas.TryGetValue(key, out var seen))
                lemmas[key] = seen = [];
            seen[lemma] = seen.GetValueOrDefault(lemma) + 1;
        }
        var best = lemmas.ToDictionary(
            pair => pair.Key,
            pair =>
                pair.Value.OrderByDescending(lemma => lemma.Value)
                    .ThenBy(lemma => lemma.Key, StringComparer.Ordinal)
                    .First()
                    .Key
        );
        var endings = Endings(best);
        var byEnding = new LemmaTable(new Dictionary<string, string>(), endings);
        var exceptions = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, lemma) in best)
        {
            var (tag, form) = (key[..key.IndexOf(' ')], key[(key.IndexOf(' ') + 1)..]);
            var upos = tag.StartsWith("NNP", StringComparison.Ordinal) ? Syntax.Upos.Propn : Syntax.Upos.Noun;
            if (byEnding.Of(form, upos, tag) != lemma)
                exceptions[key] = lemma;
        }
        return (exceptions, endings);
    }

    private static string Folded(string form, bool isName) =>
        string.Concat(
            form.Select(c =>
                Syntax.Letters.IsApostrophe(c) ? '\''
                : isName ? c
                : char.ToLowerInvariant(c)
            )
        );

    private static SortedDictionary<string, LemmaTable.Script> Endings(Dictionary<string, string> lemmas)
    {
        // For each tag and ending: how often each script was right, a form counting once.
        var counts = new Dictionary<string, Dictionary<LemmaTable.Script, int>>();
        foreach (var (key, lemma) in lemmas)
        {
            var space = key.IndexOf(' ');
            var (tag, form) = (key[..space], key[(space + 1)..]);
            if (ScriptOf(form, lemma) is not { } script)
                continue;
            for (var length = 0; length <= Math.Min(LemmaTable.LongestEnding, form.Length - 1); length++)
            {
                var ending = $"{tag} {form[^length..].ToLowerInvariant()}";
                if (!counts.TryGetValue(ending, out var scripts))
                    counts[ending] = scripts = [];
                scripts[script] = scripts.GetValueOrDefault(script) + 1;
            }
        }
        var best = new SortedDictionary<string, LemmaTable.Script>(StringComparer.Ordinal);
        foreach (var (ending, scripts) in counts)
        {
            var top = scripts
                .OrderByDescending(script => script.Value)
                .ThenBy(script => script.Key.Cut)
                .ThenBy(script => script.Key.Add, StringComparer.Ordinal)
                .First();
            // An ending of one word teaches nothing; the tag alone ("NNS ") always stands.
            if (top.Value >= 2 || ending.EndsWith(' '))
                best[ending] = top.Key;
        }
        return Needed(best);
    }

    // An ending that says what the next shorter one says already is left out.
    private static SortedDictionary<string, LemmaTable.Script> Needed(SortedDictionary<string, LemmaTable.Script> best)
    {
        var needed = new SortedDictionary<string, LemmaTable.Script>(StringComparer.Ordinal);
        foreach (var (ending, script) in best)
        {
            var space = ending.IndexOf(' ');
            var shorter = ending.Length == space + 1 ? null : ending[..(space + 1)] + ending[(space + 2)..];
            while (shorter is not null && !best.ContainsKey(shorter))
                shorter = shorter.Length == space + 1 ? null : shorter[..(space + 1)] + shorter[(space + 2)..];
            if (shorter is null || best[shorter] != script)
                needed[ending] = script;
        }
        return needed;
    }

    private static LemmaTable.Script? ScriptOf(string form, string lemma)
    {
        var shared = 0;
        while (shared < form.Length && shared < lemma.Length && form[shared] == lemma[shared])
            shared++;
        return shared == 0 ? null : new LemmaTable.Script(form.Length - shared, lemma[shared..]);
    }
}
