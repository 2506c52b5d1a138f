namespace Foresaid.Press.Inputs;

/// <summary>An item of a feed as it stands there.</summary>
internal sealed class FeedEntry
{
    public string? Title { get; set; }
    public string? Link { get; set; }
    public string? Id { get; set; }
    public string? Author { get; set; }
    public string? Published { get; set; }
    public string? Updated { get; set; }

    /// <summary>HTML; the longest of what the item carries.</summary>
    public string? Content { get; set; }
    public string? Summary { get; set; }

    public static bool IsField(string name) =>
        name
            is "title"
                or "link"
                or "id"
                or "guid"
                or "author"
                or "creator"
                or "name"
                or "pubDate"
                or "published"
                or "issued"
                or "created"
                or "date"
                or "updated"
                or "modified"
                or "encoded"
                or "content"
                or "body"
                or "description"
                or "summary";

    public void Add(string name, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return;
        switch (name)
        {
            case "title":
                Title ??= value;
                break;
            case "link":
                Link ??= value.Trim();
                break;
            case "id" or "guid":
                Id ??= value.Trim();
                break;
            case "author" or "creator" or "name":
                Author ??= value.Trim();
                break;
            case "pubDate" or "published" or "issued" or "created" or "date":
                Published ??= value;
                break;
            case "updated" or "modified":
                Updated ??= value;
                break;
            case "encoded" or "content" or "body":
                Content = (Content?.Length ?? 0) < value.Length ? value : Content;
                break;
            case "description" or "summary":
                Summary ??= value;
                break;
        }
    }
}
