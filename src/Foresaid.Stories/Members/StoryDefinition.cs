namespace Foresaid.Stories.Members;

/// <summary>What a story is about, as a person laid it: names, words and dates, an example article, or both.</summary>
/// <param name="About">The person's own words; null where only an example was given.</param>
/// <param name="Example">An article of the story; null where only words were given.</param>
public sealed record StoryDefinition(string Name, ArticleProfile? About, ArticleProfile? Example);
