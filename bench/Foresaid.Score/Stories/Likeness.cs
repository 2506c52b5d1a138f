using System.Text;

namespace Foresaid.Score.Stories;

/// <summary>Which statements of a gold story stand for one another: a copy's for its original's, a headline's for the body's.</summary>
internal sealed class Likeness
{
    private readonly Dictionary<string, GoldSaying> _sayings;
    private readonly HashSet<string> _copies;
    private readonly Dictionary<string, string> _originals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _people;

    public Likeness(StoryGold gold)
    {
        _people = (from names in gold.People from name in names select (Name: Fold(name), First: Fold(names[0])))
            .DistinctBy(one => one.Name)
            .ToDictionary(one => one.Name, one => one.First, StringComparer.Ordinal);
        _sayings = gold.Sayings.ToDictionary(saying => saying.Id, StringComparer.Ordinal);
        _copies =
        [
            .. gold.Families.Where(family => family.Kind == "copy").SelectMany(family => family.Articles.Skip(1)),
        ];
        foreach (var family in gold.Families.Where(family => family.Kind == "copy"))
        {
            foreach (var copy in family.Articles.Skip(1))
                KnowOriginals(gold, family.Articles[0], copy);
        }
        foreach (var claim in gold.Claims)
        {
            foreach (var id in claim.Statements.Select(Original))
                _classes.TryAdd(id, $"{_sayings[id].Article}|{claim.Id}|{HolderOf(id)}");
        }
    }

    /// <summary>True for a statement of an article that copies another one word for word.</summary>
    public bool IsCopy(string id) => _copies.Contains(ArticleOf(id));

    /// <summary>The same statement in the article that was copied; itself where its article is no copy.</summary>
    public string Original(string id) => _originals.GetValueOrDefault(id, id);

    /// <summary>One name for all statements that may be named in place of one another: the original's, of one claim, one holder and one article.</summary>
    public string ClassOf(string id) => _classes.GetValueOrDefault(Original(id), Original(id));

    /// <summary>A name for comparing, the same for all names of one speaker.</summary>
    public string Person(string name) => _people.GetValueOrDefault(Fold(name), Fold(name));

    private string HolderOf(string id) =>
        string.Join('+', _sayings[id].Holders.Select(Person).Order(StringComparer.Ordinal));

    private string ArticleOf(string id) =>
        id.StartsWith('~') ? id[1..id.IndexOf(':', StringComparison.Ordinal)] : _sayings[id].Article;

    private void KnowOriginals(StoryGold gold, string original, string copy)
    {
        var free = gold.Sayings.Where(saying => saying.Article == original).ToList();
        foreach (var saying in gold.Sayings.Where(saying => saying.Article == copy))
        {
            if (free.Find(other => other.Words == saying.Words) is not { } found)
                continue;
            free.Remove(found);
            _originals.Add(saying.Id, found.Id);
        }
    }

    /// <summary>Case, punctuation and a leading "the" aside.</summary>
    private static string Fold(string name)
    {
        var letters = new StringBuilder();
        foreach (var sign in name)
        {
            if (char.IsLetterOrDigit(sign))
                letters.Append(char.ToLowerInvariant(sign));
            else if (sign is not ('.' or '\'' or '\u2019'))
                letters.Append(' ');
        }
        var words = letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Length > 1 && words[0] == "the" ? words[1..] : words);
    }
}
