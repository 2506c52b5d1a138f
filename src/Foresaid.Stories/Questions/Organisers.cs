using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Questions;

/// <summary>Finds the body in whose power an answer lies.</summary>
/// <remarks>Given by a person, else proposed from the intentions and the "done" statements that answer the question; news media only tell of it.</remarks>
internal sealed class Organisers(ImmutableArray<StoryRow> rows)
{
    private static readonly FrozenSet<string> MediaWords = WordSet.Of(
        "news press times gazette tv television radio media courier newswire wire herald tribune daily journal broadcaster newspaper "
            + "telegraph newsroom reporter correspondent"
    );

    private readonly HashSet<string> _outlets = [.. rows.Select(row => Fold.Name(Cast.OutletName(row.Article)))];

    private readonly ImmutableArray<CastMember> _cast =
    [
        .. rows.SelectMany(row => row.Chain.SelectMany(link => link))
            .DistinctBy(member => member.Key)
            .OrderBy(member => member.Name.Length)
            .ThenBy(member => member.Key, StringComparer.Ordinal),
    ];

    /// <summary>All that bear the name a person gave, the one shown first; one made of the name where nobody in the texts does.</summary>
    public ImmutableArray<CastMember> Named(string name)
    {
        var folded = Fold.Name(name);
        var members = _cast.Where(member =>
            member.Aliases.Prepend(member.Name).Any(other => IsName(folded, Fold.Name(other)))
        );
        ImmutableArray<CastMember> found = [.. members.OrderByDescending(member => Fold.Name(member.Name) == folded)];
        return found.IsEmpty ? [Unknown(name)] : found;
    }

    /// <summary>Those whom the texts call the organiser's own: its secretary, its officials.</summary>
    public ImmutableArray<CastMember> SpeakersOf(ImmutableArray<CastMember> organisers)
    {
        if (organisers.IsEmpty || organisers[0].Type == SpeakerType.Person)
            return [];
        var names = organisers.SelectMany(member => member.Aliases.Prepend(member.Name)).Select(Fold.Name).ToList();
        return
        [
            .. _cast.Where(member =>
                member.Type is SpeakerType.Person or SpeakerType.Group
                && !organisers.Contains(member)
                && member.Affiliations.Any(of => names.Exists(name => IsName(name, Fold.Name(of)) || IsShort(name, of)))
            ),
        ];
    }

    /// <summary>"The public tribunal" is the "Harbour Tribunal" where its own words name no other.</summary>
    private static bool IsShort(string name, string affiliation)
    {
        var (head, other) = (HeadOf(name), HeadOf(Fold.Name(affiliation)));
        var words = name.Split(' ');
        var named = affiliation
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Where(word => char.IsUpper(word[0]))
            .Select(Fold.Name)
            .Where(word => word != head)
            .ToList();
        return head == other && (named.Count == 0 || named.Exists(words.Contains));
    }

    private static string HeadOf(string name)
    {
        var words = name.Split(' ');
        var end = Array.FindIndex(words, word => word is "of" or "for" or "into" or "on" or "in" or "at" or "to");
        return words[(end > 0 ? end : words.Length) - 1];
    }

    /// <summary>The body with most answers of its own; of equal ones the first to speak. Null when none decides.</summary>
    public CastMember? Propose(ImmutableArray<Saying> sayings, ImmutableArray<StoryRow> evidence)
    {
        var planned = sayings.Where(saying => saying.Row.Statement.Kind == Kind.Intention).Select(saying => saying.Row);
        var done = evidence.Where(row =>
            row.Statement.Status is { Value: StatusValue.Done }
            && row.Holders.All(holder => holder.Type == SpeakerType.Body)
        );
        return planned
            .Concat(done)
            .SelectMany(row => row.Holders.Select(holder => (Holder: holder, row.Number)))
            .Where(one =>
                one.Holder is { Named: true, Type: SpeakerType.Body or SpeakerType.Person } && !IsMedium(one.Holder)
            )
            .GroupBy(one => one.Holder)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Min(one => one.Number))
            .Select(group => group.Key)
            .FirstOrDefault();
    }

    /// <summary>"Electoral Board" is the "Electoral Board of the Republic".</summary>
    private static bool IsName(string asked, string name) =>
        name == asked
        || name.StartsWith(asked + " of ", StringComparison.Ordinal)
        || asked.StartsWith(name + " of ", StringComparison.Ordinal);

    private bool IsMedium(CastMember member) =>
        _outlets.Contains(Fold.Name(member.Name))
        || member.Aliases.Prepend(member.Name).Any(name => PlainLine.Of(name).Words.Any(MediaWords.Contains));

    private static CastMember Unknown(string name) =>
        new()
        {
            Key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("organiser|" + Fold.Name(name))))[
                ..40
            ],
            Name = Clean.Line(name),
            Type = SpeakerType.Body,
            Named = true,
        };
}
