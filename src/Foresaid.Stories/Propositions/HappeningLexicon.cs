using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Foresaid.Stories.Propositions;

/// <summary>A class of verbs and nouns that name one happening, and which of its two opposites is meant.</summary>
/// <param name="Class">"open" for open, stay open, closed.</param>
/// <param name="Sense">+1, or -1 for the opposite of the class.</param>
/// <param name="IsTheme">True where the subject of a verb without object is what it happens to ("the strike ended").</param>
internal readonly record struct Happening(string Class, int Sense, bool IsTheme)
{
    /// <summary>Lemmas that belong to the verb itself: "place" of "take place". They name nobody and nothing.</summary>
    public ImmutableArray<string> Further
    {
        get => field.IsDefault ? [] : field;
        init;
    } = [];
}

/// <summary>The shipped lists of words that name happenings (<c>Propositions/Lexicon</c>). Immutable; safe to share between threads.</summary>
internal sealed class HappeningLexicon
{
    // Before a further word of a verb: it stands right behind the one before ("lead to").
    private const char AtOnce = '+';

    private readonly FrozenDictionary<string, Entry[]> _verbs;
    private readonly FrozenDictionary<string, Happening> _nouns;
    private readonly FrozenDictionary<string, Happening> _adjectives;

    private readonly FrozenDictionary<string, int> _raising;
    private readonly FrozenDictionary<(string, string), int> _near;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _classes;

    private HappeningLexicon()
    {
        var verbs = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        var nouns = new Dictionary<string, Happening>(StringComparer.Ordinal);
        var adjectives = new Dictionary<string, Happening>(StringComparer.Ordinal);
        foreach (var cells in LexiconLines.Of("happenings.tsv").Select(line => line.Split('\t')))
        {
            var happening = new Happening(cells[0], cells[1] == "-" ? -1 : 1, cells[3] == "s");
            foreach (var word in cells[4].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (cells[2] == "n")
                    nouns.TryAdd(word, happening);
                else if (cells[2] == "a")
                    adjectives.TryAdd(word, happening);
                else
                    AddVerb(verbs, word, happening);
            }
        }
        // Longer entries first: "keep unchanged" before "keep"; a narrowed one before the bare word.
        _verbs = verbs.ToFrozenDictionary(
            pair => pair.Key,
            pair =>
                pair.Value.OrderByDescending(entry => entry.Further.Length)
                    .ThenBy(entry => entry.Of == Kind.Any)
                    .ToArray(),
            StringComparer.Ordinal
        );
        _classes = LexiconLines
            .Of("happenings.tsv")
            .Select(line => line.Split('\t'))
            .GroupBy(cells => cells[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group =>
                    group
                        .SelectMany(cells => cells[4].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                        .Where(word => word.IndexOfAny(['_', '@', '~', '+']) < 0)
                        .Distinct()
                        .ToImmutableArray(),
                StringComparer.Ordinal
            );
        _near = LexiconLines
            .Of("near-happenings.tsv")
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(cells => (cells[0], cells[1]), cells => cells[2] == "-" ? -1 : 1);
        _nouns = nouns.ToFrozenDictionary(StringComparer.Ordinal);
        _adjectives = adjectives.ToFrozenDictionary(StringComparer.Ordinal);
        _raising = LexiconLines
            .Of("raising.tsv")
            .Select(line => line.Split('\t'))
            .SelectMany(cells => cells[1].Split(' ').Select(word => (word, Sign: cells[0] == "-" ? -1 : 1)))
            .DistinctBy(pair => pair.word)
            .ToFrozenDictionary(pair => pair.word, pair => pair.Sign, StringComparer.Ordinal);
        Gatherings = Words("gatherings.txt");
        Measures = Words("measures.txt");
        Forces = Words("forces.txt");
        Light = Words("light-words.txt");
    }

    public static HappeningLexicon Shared { get; } = new();

    /// <summary>Things of a course: "trial", "summit".</summary>
    public FrozenSet<string> Gatherings { get; }

    /// <summary>Things that have a height: "rate", "wage".</summary>
    public FrozenSet<string> Measures { get; }

    /// <summary>What strikes without striking work: "storm", "missile".</summary>
    public FrozenSet<string> Forces { get; }

    /// <summary>Words that say nothing of what happens.</summary>
    public FrozenSet<string> Light { get; }

    /// <summary>+1 or -1 of a word that only leads over to the infinitive below it; null of others.</summary>
    public int? Raising(string lemma) => _raising.TryGetValue(lemma, out var sign) ? sign : null;

    public bool IsClass(string term) => _classes.ContainsKey(term);

    /// <summary>+1 where the one shows the other, -1 where it shows that the other is not so; null of what says nothing of one another.</summary>
    public int? Nearness(string one, string other) =>
        _near.TryGetValue((one, other), out var sign) || _near.TryGetValue((other, one), out sign) ? sign : null;

    /// <summary>The single words of a class, verbs and nouns; none of what is no class.</summary>
    public ImmutableArray<string> WordsOf(string happening) => _classes.GetValueOrDefault(happening, []);

    public Happening? Noun(string lemma) => _nouns.TryGetValue(lemma, out var found) ? found : null;

    public Happening? Adjective(string lemma) => _adjectives.TryGetValue(lemma, out var found) ? found : null;

    public bool HasVerb(string lemma) => _verbs.ContainsKey(lemma);

    /// <param name="lemma">Of the verb.</param>
    /// <param name="following">Lemmas of the few words after it.</param>
    /// <param name="themes">Lemmas of the heads of its object, else of its subject.</param>
    /// <param name="doers">Lemmas of the heads of its subject, or of what it is done by.</param>
    public Happening? Verb(
        string lemma,
        IReadOnlyList<string> following,
        IReadOnlyCollection<string> themes,
        IReadOnlyCollection<string>? doers = null
    )
    {
        if (!_verbs.TryGetValue(lemma, out var entries))
            return null;
        foreach (var entry in entries)
        {
            if (Follows(entry.Further, following, themes) && Fits(entry, themes, doers ?? []))
                return entry.Happening;
        }
        return null;
    }

    private bool Fits(Entry entry, IReadOnlyCollection<string> themes, IReadOnlyCollection<string> doers) =>
        entry.Of switch
        {
            Kind.Thing => themes.Any(entry.Things.Contains),
            Kind.Gathering => themes.Any(Gatherings.Contains),
            Kind.Measure => themes.Any(Measures.Contains),
            Kind.Force => doers.Any(Forces.Contains),
            _ => true,
        };

    /// <summary>A fixed object stands behind its verb ("cut jobs"), or before it ("jobs were cut").</summary>
    private static bool Follows(string[] further, IReadOnlyList<string> following, IReadOnlyCollection<string> themes)
    {
        var at = 0;
        foreach (var word in further)
        {
            var next = at;
            while (next < following.Count && !IsForm(following[next], Bare(word)))
                next++;
            if (next < following.Count && (next == at || word[0] != AtOnce))
                at = next + 1;
            else if (!themes.Contains(word))
                return false;
        }
        return true;
    }

    private static string Bare(string word) => word.TrimStart(AtOnce);

    /// <summary>The lemma itself, or its plural where words stand as they are written.</summary>
    private static bool IsForm(string written, string lemma) =>
        written == lemma
        || (
            written.Length == lemma.Length + 1
            && written[^1] == 's'
            && written.StartsWith(lemma, StringComparison.Ordinal)
        );

    private static void AddVerb(Dictionary<string, List<Entry>> verbs, string word, Happening happening)
    {
        var parts = word.Split('@', '~');
        var of =
            parts.Length == 1 ? Kind.Any
            : word.Contains('~', StringComparison.Ordinal) ? Kind.Thing
            : parts[1] == "g" ? Kind.Gathering
            : parts[1] == "w" ? Kind.Force
            : Kind.Measure;
        var words = parts[0].Replace("+", "_+", StringComparison.Ordinal).Split('_');
        if (!verbs.TryGetValue(words[0], out var entries))
            verbs.Add(words[0], entries = []);
        var named = happening with { Further = [.. words[1..].Select(Bare)] };
        entries.Add(new Entry(words[1..], of, of == Kind.Thing ? parts[1].Split('|') : [], named));
    }

    private static FrozenSet<string> Words(string name) =>
        LexiconLines.Of(name).SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private enum Kind
    {
        Any,
        Thing,
        Gathering,
        Measure,
        Force,
    }

    private sealed record Entry(string[] Further, Kind Of, string[] Things, Happening Happening);
}
