using System.Collections.Frozen;
using Foresaid.Lexicon;

namespace Foresaid.Statements;

/// <summary>Knows for which bodies the holder of an office speaks, and by which nouns a body goes.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
internal sealed class Mandates
{
    private const string Any = "*";
    private static readonly char[] Blanks = [' ', '-', '\n', '\r', '\t', '\'', '’', ',', '.'];
    private readonly FrozenDictionary<string, FrozenSet<string>> _alike = Table(
        "certainty/own-bodies.tsv",
        pairs: true
    );
    private readonly FrozenDictionary<string, FrozenSet<string>> _bodiesOf = Table(
        "certainty/offices.tsv",
        pairs: false
    );
    private readonly FrozenSet<string> _firms = Marked("firm");
    private readonly FrozenSet<string> _states = Marked("state");
    private readonly FrozenSet<string> _stateNames = LexiconFile
        .Lines("speakers/places.tsv")
        .SelectMany(line => line.Split('\t')[..2].SelectMany(cell => cell.Split('|')))
        .Where(name => name.Length > 0)
        .Select(name => name.ToLowerInvariant())
        .ToFrozenSet(StringComparer.Ordinal);

    public bool IsBody(string noun) => _alike.ContainsKey(noun);

    /// <summary>What the holder of an office speaks for; empty when the noun is no office.</summary>
    public FrozenSet<string> BodiesOf(string office) => _bodiesOf.GetValueOrDefault(office, []);

    /// <summary>One of the body's own people, by office or calling: the court's judge, the club's coach.</summary>
    public bool Employs(Mandate mandate, string office) =>
        BodiesOf(office) is var bodies && (bodies.Contains(Any) ? mandate.HasChief : bodies.Overlaps(mandate.Bodies));

    public Mandate Of(StatementDraft draft, string source)
    {
        var words = draft
            .Speakers.SelectMany(speaker =>
                speaker.Aliases.Append(speaker.Name).Append(speaker.Affiliation?.Text ?? "")
            )
            .Append(source)
            .SelectMany(WordsOf)
            .ToFrozenSet(StringComparer.Ordinal);
        var offices = draft.Speakers.SelectMany(OfficeWords).Concat(OfficeInSource(draft, source)).ToList();
        var named = words.Where(_alike.ContainsKey).ToList();
        var isBody = draft.Speakers.Any(speaker => speaker.Type == SpeakerType.Body) || offices.Exists(IsMouth);
        return new Mandate(
            words,
            Bodies(draft, named, offices),
            isBody,
            isBody && (named.Count == 0 || named.Exists(_firms.Contains)),
            isBody || offices.Count > 0 || draft.Speakers.Any(speaker => speaker.Affiliation is not null),
            source.StartsWith("its ", StringComparison.Ordinal) || source.StartsWith("their ", StringComparison.Ordinal)
        );
    }

    private FrozenSet<string> Bodies(StatementDraft draft, List<string> named, List<string> offices)
    {
        var bodies = named.SelectMany(noun => _alike[noun]).ToHashSet(StringComparer.Ordinal);
        bodies.UnionWith(offices.SelectMany(office => BodiesOf(office)));
        var any = bodies.Remove(Any) || draft.Speakers.Any(speaker => speaker.Type == SpeakerType.Body);
        if (any && named.Count == 0)
            bodies.UnionWith(_alike.Keys.Where(noun => !_states.Contains(noun) || MaySpeakForState(draft)));
        if (offices.Exists(IsOutside))
            bodies.ExceptWith(_states);
        return bodies.ToFrozenSet(StringComparer.Ordinal);
    }

    // A firm by its bare name, or its chief, announces nothing of the government's.
    private bool MaySpeakForState(StatementDraft draft) =>
        draft.Speakers.Any(speaker =>
            speaker.Metonym
            || speaker.Type != SpeakerType.Body && speaker.Affiliation is null
            || _stateNames.Contains((speaker.Affiliation?.Text ?? speaker.Name).ToLowerInvariant())
        );

    private IEnumerable<string> OfficeWords(Speaker speaker) =>
        speaker.Type is SpeakerType.Person or SpeakerType.Group
            ? WordsOf(speaker.Role?.Text ?? (speaker.Named ? "" : speaker.Name)).Where(IsOffice)
            : [];

    // "Governor Ilse Brandt" where no list took the title for one, and sources that no speaker stands for.
    private IEnumerable<string> OfficeInSource(StatementDraft draft, string source) =>
        draft.Speakers.IsEmpty || draft.Speakers[0].Type == SpeakerType.Person ? WordsOf(source).Where(IsOffice) : [];

    private bool IsOffice(string word) => _bodiesOf.ContainsKey(word) || IsOutside(word);

    private static bool IsOutside(string word) =>
        word is "opposition" or "shadow" or "rival" or "former" or "challenger" or "ex";

    private static bool IsMouth(string office) => office.StartsWith("spokes", StringComparison.Ordinal);

    private static IEnumerable<string> WordsOf(string text) =>
        text.ToLowerInvariant()
            .Split(Blanks, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany<string, string>(word => word.Length > 3 && word[^1] == 's' ? [word, word[..^1]] : [word]);

    private static FrozenSet<string> Marked(string sort) =>
        LexiconFile
            .Lines("certainty/own-bodies.tsv")
            .Select(line => line.Split('\t'))
            .Where(row => row[0] == sort)
            .SelectMany(row => row[1].Split(' '))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <param name="pairs">Every word of the last cell leads to all of them; else every word of the first does.</param>
    private static FrozenDictionary<string, FrozenSet<string>> Table(string name, bool pairs) =>
        LexiconFile
            .Lines(name)
            .Select(line => line.Split('\t'))
            .SelectMany(row => row[pairs ? 1 : 0].Split(' ').Select(key => (key, nouns: row[1].Split(' '))))
            .GroupBy(pair => pair.key, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.SelectMany(pair => pair.nouns).ToFrozenSet(StringComparer.Ordinal),
                StringComparer.Ordinal
            );
}
