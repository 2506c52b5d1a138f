using System.Collections.Immutable;

namespace Foresaid.Stories.Members;

/// <summary>What a story is about, as a person laid it: names, words and dates, an example article, or both.</summary>
/// <param name="About">The person's own words; null where only an example was given.</param>
/// <param name="Example">An article of the story; null where only words were given.</param>
public sealed record StoryDefinition(string Name, StoryWords? About, ArticleProfile? Example);

/// <summary>The words that define a story: "dock strike, Port Ansel, spring 2031".</summary>
/// <param name="Parts">Each name or phrase with its words; prepositions, articles, commas and the like part them.</param>
/// <param name="Days">The days that they name, sorted.</param>
public sealed record StoryWords(ImmutableArray<ImmutableArray<ProfileTerm>> Parts, ImmutableArray<NamedDays> Days)
{
    /// <summary>The words of all parts, as profiles have them: what is no day is looked for by these.</summary>
    public IEnumerable<string> Words => Parts.SelectMany(part => part).Select(term => term.Word);
}
