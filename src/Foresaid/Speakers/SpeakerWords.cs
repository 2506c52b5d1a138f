using System.Collections.Frozen;
using Foresaid.Lexicon;

namespace Foresaid.Speakers;

/// <summary>The word lists by which names and descriptions are known. Immutable; safe to share between threads.</summary>
internal sealed class SpeakerWords
{
    private const string Folder = "speakers/";

    internal SpeakerWords()
    {
        GivenNames = Grouped("given-names.tsv", GenderOf);
        FamilyFirst = Set("family-first.txt");
        Possessors = Set("possessors.txt");
        Particles = Set("particles.txt");
        TimeNames = Set("time-names.txt");
        WordsToo = Set("words-too.txt");
        Regions = Set("regions.txt");
        Seats = Rows("seats.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
        Titles = Rows("titles.tsv").ToFrozenDictionary(row => row[0], row => new Title(row[1], GenderOf(row[2])));
        Bodies = Takings("bodies.tsv");
        Media = Takings("media.tsv");
        NameWords = Rows("name-words.tsv")
            .ToFrozenDictionary(row => row[0], row => new NameWord(Cells(row[1]), row.Length > 2 ? row[2] : ""));
        PersonNouns = Grouped("person-nouns.tsv", GenderOf);
        BodyNouns = Grouped("body-nouns.tsv", tag => tag == "media");
        DocumentNouns = Grouped("document-nouns.tsv", _ => true);
        GroupNouns = Grouped("group-nouns.tsv", _ => true);
        ListedFirst = new[] { Bodies.Keys, Media.Keys, Seats.Items, Regions.Items }
            .SelectMany(names => names)
            .Concat(Places().Item1.Keys)
            .Concat(Places().Item3.Keys)
            .Select(FirstToken)
            .ToFrozenSet(StringComparer.Ordinal);
        Broader = Rows("broader.tsv")
            .ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal));
        (States, Demonyms, Capitals) = Places();
    }

    /// <summary>A word before a person's name: its sort ("honorific", "rank", "office", "before") and what it says of gender.</summary>
    internal sealed record Title(string Sort, Gender Gender);

    /// <summary>A word in a body's name: nouns that take it up again, and whether "of ..." may follow ("of") or it closes a firm's name ("corp").</summary>
    internal sealed record NameWord(string[] Nouns, string Link);

    public FrozenDictionary<string, Gender> GivenNames { get; }
    public FrozenSet<string> FamilyFirst { get; }
    public FrozenSet<string> Possessors { get; }
    public FrozenSet<string> Particles { get; }
    public FrozenSet<string> TimeNames { get; }

    /// <summary>Listed names that are common words as well.</summary>
    public FrozenSet<string> WordsToo { get; }
    public FrozenSet<string> Regions { get; }
    public FrozenSet<string> Seats { get; }
    public FrozenDictionary<string, Title> Titles { get; }

    /// <summary>Names of bodies, with the nouns that take them up again.</summary>
    public FrozenDictionary<string, string[]> Bodies { get; }
    public FrozenDictionary<string, string[]> Media { get; }
    public FrozenDictionary<string, NameWord> NameWords { get; }
    public FrozenDictionary<string, Gender> PersonNouns { get; }

    /// <summary>Nouns for bodies; true for media.</summary>
    public FrozenDictionary<string, bool> BodyNouns { get; }
    public FrozenDictionary<string, bool> DocumentNouns { get; }
    public FrozenDictionary<string, bool> GroupNouns { get; }

    /// <summary>The first letters and digits of every listed name: what cannot begin one is known at once.</summary>
    public FrozenSet<string> ListedFirst { get; }

    public static string FirstToken(string name)
    {
        var end = 0;
        while (end < name.Length && char.IsLetterOrDigit(name[end]))
            end++;
        return name[..end];
    }

    /// <summary>For a wide noun the narrower ones that it can take up.</summary>
    public FrozenDictionary<string, FrozenSet<string>> Broader { get; }

    /// <summary>Every name of a state, to its first one.</summary>
    public FrozenDictionary<string, string> States { get; }

    /// <summary>"North Korean", "Danes": to the state.</summary>
    public FrozenDictionary<string, string> Demonyms { get; }

    /// <summary>Seats of governments, to the state.</summary>
    public FrozenDictionary<string, string> Capitals { get; }

    private static (
        FrozenDictionary<string, string>,
        FrozenDictionary<string, string>,
        FrozenDictionary<string, string>
    ) Places()
    {
        var states = new Dictionary<string, string>(StringComparer.Ordinal);
        var demonyms = new Dictionary<string, string>(StringComparer.Ordinal);
        var capitals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Rows("places.tsv"))
        {
            Add(states, [row[0], .. Cells(row, 1)], row[0]);
            Add(demonyms, Cells(row, 2), row[0]);
            Add(capitals, Cells(row, 3), row[0]);
        }
        return (states.ToFrozenDictionary(), demonyms.ToFrozenDictionary(), capitals.ToFrozenDictionary());
    }

    private static void Add(Dictionary<string, string> index, string[] names, string state)
    {
        foreach (var name in names)
            index.TryAdd(name, state);
    }

    private static FrozenSet<string> Set(string name) =>
        LexiconFile.Lines(Folder + name).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string[]> Rows(string name) =>
        LexiconFile.Lines(Folder + name).Select(line => line.Split('\t')).DistinctBy(row => row[0]);

    private static FrozenDictionary<string, string[]> Takings(string name) =>
        Rows(name).ToFrozenDictionary(row => row[0], row => Cells(row, 1));

    private static string[] Cells(string cell) => cell is "" or "-" ? [] : cell.Split('|');

    private static string[] Cells(string[] row, int column) => row.Length > column ? Cells(row[column]) : [];

    /// <summary>Lists of words behind a tag: one cell of words parted by blanks, or several cells of one phrase each.</summary>
    private static FrozenDictionary<string, T> Grouped<T>(string name, Func<string, T> value)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var line in LexiconFile.Lines(Folder + name))
        {
            var row = line.Split('\t');
            var tagged = row.Length > 1;
            var words = row.Length > 2 ? row[1..] : row[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words)
                index.TryAdd(word, value(tagged ? row[0] : ""));
        }
        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Gender GenderOf(string tag) =>
        tag switch
        {
            "m" => Gender.Male,
            "f" => Gender.Female,
            _ => Gender.Open,
        };
}
