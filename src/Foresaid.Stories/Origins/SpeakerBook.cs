using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>Which speakers of a story are one as far as telling is concerned: the same, or one whose name is the other's cut short.</summary>
/// <remarks>
/// The cast never joins "the Board" and "the Harbour Board"; whether two tell one saying, or contradict one another, is asked
/// more gently: a short name leads to the one long name that holds it, if there is only one.
/// </remarks>
internal sealed class SpeakerBook
{
    private readonly Dictionary<string, string> _one = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> _words = new(StringComparer.Ordinal);

    public SpeakerBook(ImmutableArray<StoryRow> rows)
    {
        var members = rows.SelectMany(row => row.Chain.SelectMany(link => link).Concat(row.Holders))
            .DistinctBy(member => member.Key)
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var member in members)
            _words[member.Key] = NameWords(member.Name);
        var byWord = members
            .Where(IsKnown)
            .SelectMany(member => _words[member.Key].Distinct().Select(word => (word, member)))
            .ToLookup(pair => pair.word, pair => pair.member, StringComparer.Ordinal);
        foreach (var member in members)
            _one[member.Key] = IsKnown(member) ? Longest(member, byWord) : member.Key;
    }

    public string One(CastMember member) => _one.GetValueOrDefault(member.Key, member.Key);

    public bool IsOne(CastMember a, CastMember b) => One(a) == One(b);

    /// <summary>All of the one's holders are all of the other's.</summary>
    public bool SameHolders(StoryRow a, StoryRow b) =>
        a.Holders.Length == b.Holders.Length && a.Holders.All(holder => b.Holders.Any(other => IsOne(holder, other)));

    public bool ShareHolder(StoryRow a, StoryRow b) =>
        a.Holders.Any(holder => b.Holders.Any(other => IsOne(holder, other)));

    /// <summary>The words of a name, in order.</summary>
    public static ImmutableArray<string> NameWords(string name) =>
        [
            .. Word.Of(new SourceText(name), new TextSpan(0, name.Length), 12)
                .Select(word => word.Text)
                .Where(word => word is not ("the" or "of" or "for" or "and" or "a" or "an")),
        ];

    private static bool IsKnown(CastMember member) => member.Named && member.Type != SpeakerType.Group;

    private string Longest(CastMember member, ILookup<string, CastMember> byWord)
    {
        const int MostHolders = 50;
        var mine = _words[member.Key];
        if (mine.IsEmpty || byWord[mine[^1]].Take(MostHolders + 1).Count() > MostHolders)
            return member.Key;
        var holding = byWord[mine[^1]].Where(other => other.Key != member.Key && Holds(other, member)).ToList();
        // Two people of one surname, two boards: nobody can say which is meant.
        return
            holding.Count == 1
            || (
                holding.Count > 1
                && holding.All(other => Holds(holding.MaxBy(long_ => _words[long_.Key].Length)!, other))
            )
            ? holding.MaxBy(other => _words[other.Key].Length)!.Key
            : member.Key;
    }

    /// <summary>A person's by the surname; a body's by all words of the shorter name.</summary>
    private bool Holds(CastMember longer, CastMember shorter)
    {
        var (words, fewer) = (_words[longer.Key], _words[shorter.Key]);
        if (longer.Type != shorter.Type || words.Length < fewer.Length)
            return false;
        if (longer.Type == SpeakerType.Person)
            return words.Length > fewer.Length && fewer.Length == 1 && words[^1] == fewer[0];
        return longer.Key == shorter.Key || (words.Length > fewer.Length && fewer.All(word => words.Contains(word)));
    }
}
