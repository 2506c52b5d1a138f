using System.IO.Compression;
using System.Text;
using Foresaid.Syntax;
using Foresaid.Syntax.Model;

namespace Foresaid.Forge;

/// <summary>Vectors of common words, learned from raw news: how alike two words are used.</summary>
internal static class VectorForge
{
    private const int MostWords = 16_000;
    private const int LeastCount = 40;

    // The commonest words stand beside everything.
    private const int FunctionWords = 120;

    /// <summary>Writes <c>vectors.bin</c>: the number of words, the width, then each word (UTF-8, by length) with its bytes.</summary>
    public static void Make(string data, string folder, SyntaxModel model)
    {
        var forms = Count(data);
        var lemmas = LemmasOf(forms, model.Lemmas);
        var counts = new Dictionary<string, (long All, long Small)>(StringComparer.Ordinal);
        foreach (var (form, count) in forms)
        {
            var lemma = lemmas[form];
            var (all, small) = counts.GetValueOrDefault(lemma);
            counts[lemma] = (all + count.All, small + count.Small);
        }
        var ranked = counts
            .OrderByDescending(pair => pair.Value.All)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .ToList();
        // Names train their neighbours and are not shipped.
        var words = ranked.Skip(FunctionWords).Where(pair => pair.Value.All >= LeastCount).Take(2 * MostWords).ToList();
        var numbers = words
            .Select((pair, at) => (pair.Key, at))
            .ToDictionary(pair => pair.Key, pair => pair.at, StringComparer.Ordinal);
        var text = Numbered(data, lemmas, numbers);
        Console.WriteLine($"{words.Count} words, {text.Length} places");
        var vectors = new VectorTraining(text, [.. words.Select(pair => pair.Value.All)]).Run();
        var shipped = words
            .Select((pair, at) => (Word: pair.Key, pair.Value, at))
            .Where(one => one.Value.Small * 2 > one.Value.All)
            .Take(MostWords)
            .OrderBy(one => one.Word, StringComparer.Ordinal)
            .ToList();
        using var file = new BinaryWriter(File.Create(Path.Combine(folder, "vectors.bin")), Encoding.UTF8);
        file.Write(shipped.Count);
        file.Write(VectorTraining.Width);
        foreach (var (word, _, at) in shipped)
        {
            file.Write(word);
            foreach (var number in vectors.AsSpan(at * VectorTraining.Width, VectorTraining.Width))
                file.Write((sbyte)Math.Clamp(MathF.Round(number * 256), -127, 127));
        }
    }

    private static Dictionary<string, (long All, long Small)> Count(string data)
    {
        var forms = new Dictionary<string, (long All, long Small)>(StringComparer.Ordinal);
        foreach (var paragraph in Paragraphs(data))
        {
            foreach (var word in Words(paragraph))
            {
                var form = word.ToLowerInvariant();
                var (all, small) = forms.GetValueOrDefault(form);
                forms[form] = (all + 1, small + (char.IsLower(word[0]) ? 1 : 0));
            }
        }
        return forms
            .Where(pair => pair.Value.All >= 5)
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }

    /// <summary>Without its sentence a form may be of several words: the lemma that is most common as a form is taken.</summary>
    private static Dictionary<string, string> LemmasOf(
        Dictionary<string, (long All, long Small)> forms,
        LemmaTable table
    )
    {
        var lemmas = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (form, count) in forms)
        {
            var best = form;
            long most = -1;
            foreach (
                var (upos, xpos) in new[]
                {
                    (Upos.Noun, "NNS"),
                    (Upos.Verb, "VBD"),
                    (Upos.Verb, "VBN"),
                    (Upos.Verb, "VBZ"),
                    (Upos.Verb, "VBG"),
                }
            )
            {
                var fits =
                    xpos is "NNS" or "VBZ" ? form.EndsWith('s')
                    : xpos == "VBG" ? form.EndsWith("ing", StringComparison.Ordinal)
                    : !form.EndsWith('s');
                if (!fits || form.Length < 4)
                    continue;
                var lemma = table.Of(form, upos, xpos);
                if (lemma != form && forms.TryGetValue(lemma, out var known) && known.All > most)
                    (best, most) = (lemma, known.All);
            }
            lemmas[form] = most * 4 >= count.All ? best : form;
        }
        return lemmas;
    }

    private static int[] Numbered(string data, Dictionary<string, string> lemmas, Dictionary<string, int> numbers)
    {
        var text = new List<int>(16_000_000);
        foreach (var paragraph in Paragraphs(data))
        {
            foreach (var word in Words(paragraph))
            {
                if (
                    lemmas.TryGetValue(word.ToLowerInvariant(), out var lemma)
                    && numbers.TryGetValue(lemma, out var number)
                )
                    text.Add(number);
            }
            text.Add(-1);
        }
        return [.. text];
    }

    private static IEnumerable<string> Paragraphs(string data)
    {
        using var file = File.OpenRead(Path.Combine(data, "raw", "news.txt.br"));
        using var reader = new StreamReader(new BrotliStream(file, CompressionMode.Decompress), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return line;
        }
    }

    private static IEnumerable<string> Words(string paragraph)
    {
        var start = -1;
        for (var at = 0; at <= paragraph.Length; at++)
        {
            var isInside =
                at < paragraph.Length && (char.IsLetter(paragraph[at]) || (paragraph[at] == '-' && start >= 0));
            if (isInside && start < 0)
                start = at;
            if (isInside || start < 0)
                continue;
            var word = paragraph[start..at].TrimEnd('-');
            start = -1;
            if (word.Length > 1)
                yield return word;
        }
    }
}
