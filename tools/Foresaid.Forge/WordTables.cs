using Foresaid.Syntax.Model;

namespace Foresaid.Forge;

/// <summary>Learns what the vocabulary knows of words: the class of tags that each was seen with, and the clusters made before.</summary>
internal static class WordTables
{
    // A rarer word is left unknown, so that the tagger learns what unknown words look like.
    private const int LeastSeen = 4;
    private const double LeastShare = 0.04;

    internal static IReadOnlyList<(uint Key, int Value)> Ambiguities(IEnumerable<Example> examples)
    {
        var seen = new Dictionary<uint, Dictionary<byte, int>>();
        foreach (var example in examples)
            for (var at = 0; at < example.Count; at++)
            {
                var word = WordForm.LowerHash(example.Source.Words[at].Form);
                if (!seen.TryGetValue(word, out var tags))
                    seen[word] = tags = [];
                tags[example.Tags[at]] = tags.GetValueOrDefault(example.Tags[at]) + 1;
            }
        var classes = new Dictionary<string, int>();
        var pairs = new List<(uint, int)>();
        foreach (var (word, tags) in seen.OrderBy(pair => pair.Key))
        {
            var total = tags.Values.Sum();
            if (total < LeastSeen)
                continue;
            var names = tags.Where(tag => tag.Value >= total * LeastShare)
                .OrderByDescending(tag => tag.Value)
                .ThenBy(tag => tag.Key)
                .Select(tag => tag.Key);
            var name = string.Join(' ', names);
            if (!classes.TryGetValue(name, out var id))
                classes[name] = id = classes.Count + 1;
            pairs.Add((word, id));
        }
        return pairs;
    }
}
