using System.Collections.Immutable;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Origins;

/// <summary>Finds the articles that are one text, or are told from one another.</summary>
internal static class FamilyFinder
{
    public static ImmutableArray<Family> Find(ImmutableArray<StoryArticle> articles) => [];
}
