namespace Foresaid.Stories.Rows;

/// <summary>One article of a story, with what the page told of it beside its reading.</summary>
/// <param name="Wire">The agency that the page credits; null when it credits none.</param>
public sealed record StoryArticle(Reading Reading, string? Wire = null)
{
    public string Id => Reading.Article.Id;
    public string? Url => Reading.Article.Url;
    public string? Outlet => Reading.Article.Outlet;
    public Published? Published => Reading.Article.Published;

    /// <summary>First day it can have been printed; null for the undated.</summary>
    public DateOnly? Day => Published?.Earliest;
}
