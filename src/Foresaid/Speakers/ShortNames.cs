using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>What is left of a body's name when it is taken up again: "the Directorate" of "the Maritime Safety Directorate".</summary>
internal sealed class ShortNames(Wording wording)
{
    // A word in which eight names end tells none of them apart.
    private const int Most = 8;
    private readonly Dictionary<string, List<string>> _fullOf = new(StringComparer.Ordinal);

    /// <param name="name">The full name; what follows "of" or "on" in it is never all that is left.</param>
    /// <param name="key">What the full name goes by.</param>
    public void Add(TokenRange name, string key)
    {
        var end = name.First + 1;
        while (end < name.End && !wording.IsIn(end, "of", "for", "on", "in", "into", "against"))
            end++;
        for (var first = name.First + 1; first < end; first++)
            if (char.IsUpper(wording[first][0]))
                Put(wording.Key(new TokenRange(first, end)), key);
        if (end < name.End)
            Put(wording.Key(new TokenRange(name.First, end)), key);
    }

    /// <returns>The full names that end so; none where the words do not stand as a short name does.</returns>
    public IReadOnlyList<string> Of(Mention mention)
    {
        var first = mention.Words.First;
        if (
            mention.Nature is not (Nature.Body or Nature.Media or Nature.Open)
            || !wording.Is(first - 1, "the") && !wording.StartsSentence(first)
        )
            return [];
        return _fullOf.TryGetValue(wording.Key(mention.Words), out var keys) ? keys : [];
    }

    private void Put(string form, string key)
    {
        if (!_fullOf.TryGetValue(form, out var keys))
            _fullOf.Add(form, keys = []);
        if (!keys.Contains(key) && keys.Count < Most)
            keys.Add(key);
    }
}
