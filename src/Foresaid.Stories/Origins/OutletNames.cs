using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>The outlets of a story by name, and where a text names them.</summary>
/// <remarks>An acronym stands for an outlet where some text of the story has it in brackets behind the name, "(MNS)".</remarks>
internal sealed class OutletNames
{
    /// <summary>Words that a paper is called by alone.</summary>
    private static readonly FrozenSet<string> Papers = WordSet.Of(
        "courier ledger post times gazette herald tribune mirror star standard chronicle telegraph observer guardian mail echo "
            + "examiner inquirer journal record sentinel globe monitor dispatch express bulletin argus tidings voice beacon sun "
            + "review advertiser register clarion leader independent messenger"
    );

    private readonly SortedDictionary<string, List<(string[] Words, string Outlet)>> _byFirst = new(
        StringComparer.Ordinal
    );

    public OutletNames(ImmutableArray<StoryArticle> articles)
    {
        foreach (var article in articles)
        {
            if (KeyOf(article) is { } key)
                Add(key, key);
        }
        AddShort([.. articles.Select(KeyOf).OfType<string>().Distinct().Order(StringComparer.Ordinal)]);
        foreach (var article in articles)
        {
            foreach (var speaker in article.Reading.Speakers)
                AddAcronyms(speaker);
        }
    }

    /// <summary>The outlet's name for comparing; null where the page names none.</summary>
    public static string? KeyOf(StoryArticle article) =>
        Fold.Name(article.Outlet ?? "") is { Length: > 0 } key ? key : null;

    /// <summary>The outlet that a name stands for; null when it is none of the story's.</summary>
    public string? Find(string name)
    {
        var words = Fold.Name(name).Split(' ');
        return _byFirst.TryGetValue(words[0], out var known)
            ? known.FirstOrDefault(entry => entry.Words.SequenceEqual(words)).Outlet
            : null;
    }

    /// <summary>The outlet named from that word on, and how many words its name takes; null when none is.</summary>
    public (string Outlet, int Length)? At(SourceText text, List<Word> words, int at)
    {
        if (!char.IsUpper(text.Content[words[at].Span.Start]) || !_byFirst.TryGetValue(words[at].Text, out var known))
            return null;
        (string Outlet, int Length)? best = null;
        foreach (var (name, outlet) in known.Where(entry => at + entry.Words.Length <= words.Count))
        {
            var same = Enumerable.Range(0, name.Length).All(nth => words[at + nth].Text == name[nth]);
            if (same && name.Length > (best?.Length ?? 0))
                best = (outlet, name.Length);
        }
        return best;
    }

    /// <summary>The initials of an agency, and what is left of a paper's name ("the Courier"), where only one outlet can be meant.</summary>
    private void AddShort(ImmutableArray<string> outlets)
    {
        const int LeastInitials = 3;
        var names = outlets.SelectMany(outlet =>
        {
            var words = outlet.Split(' ');
            var initials = string.Concat(words.Select(word => word[0]));
            return new[]
            {
                initials.Length >= LeastInitials ? initials : "",
                Papers.Contains(words[^1]) ? words[^1] : "",
            }
                .Where(name => name.Length > 0 && name != outlet)
                .Select(name => (Name: name, Outlet: outlet));
        });
        foreach (var of in names.GroupBy(entry => entry.Name).Where(group => group.Count() == 1))
            Add(of.Key, of.First().Outlet);
    }

    private void AddAcronyms(Speaker speaker)
    {
        if (Find(speaker.Name) is not { } outlet)
            return;
        foreach (var alias in speaker.Aliases.Where(Fold.IsAcronym))
            Add(Fold.Name(alias), outlet);
    }

    private void Add(string name, string outlet)
    {
        var words = name.Split(' ');
        if (!_byFirst.TryGetValue(words[0], out var known))
            _byFirst.Add(words[0], known = []);
        if (!known.Exists(entry => entry.Words.SequenceEqual(words)))
            known.Add((words, outlet));
    }
}
