using AngleSharp.Dom;

namespace Foresaid.Press.Pages;

/// <summary>A <c>time</c> element, or another that carries a date in an attribute.</summary>
/// <param name="Value">The attribute's value, or the text where it has none.</param>
/// <param name="Names">Class, itemprop and pubdate of the element, lower case: which date it is.</param>
/// <param name="Block">Index of the block that it stands in or before.</param>
internal readonly record struct TimeMark(string Value, string Names, int Block);

/// <summary>What a page says about itself outside its text. Filled while the page is walked.</summary>
internal sealed class PageHead
{
    /// <summary>More is not an article's page; what follows is left unread.</summary>
    private const int Most = 2000;

    private readonly Dictionary<string, List<string>> _meta = new(StringComparer.Ordinal);

    public string? Title { get; private set; }
    public string? Language { get; private set; }
    public string? Canonical { get; private set; }
    public string? BaseAddress { get; private set; }

    /// <summary>The contents of <c>script type="application/ld+json"</c>, unread.</summary>
    public List<string> Data { get; } = [];
    public List<TimeMark> Times { get; } = [];

    /// <summary>Texts of links that say "author".</summary>
    public List<string> AuthorLinks { get; } = [];

    /// <summary>The blocks at which an <c>h1</c> begins.</summary>
    public List<int> Headlines { get; } = [];

    /// <summary>The contents of the meta elements of a name, property or itemprop (lower case), in page order.</summary>
    public IReadOnlyList<string> Meta(string name) => _meta.TryGetValue(name, out var values) ? values : [];

    public string? FirstMeta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Meta(name) is { Count: > 0 } values)
                return values[0];
        }
        return null;
    }

    public IEnumerable<KeyValuePair<string, List<string>>> AllMeta => _meta;

    /// <param name="block">How many blocks the page had before the element.</param>
    public void See(IElement element, string name, int block)
    {
        switch (name)
        {
            case "meta":
                SeeMeta(element);
                break;
            case "title" when Title is null && element.NamespaceUri?.EndsWith("svg", StringComparison.Ordinal) != true:
                Title = Plain(element.TextContent);
                break;
            case "html":
                Language = element.GetAttribute("lang") ?? element.GetAttribute("xml:lang");
                break;
            case "base":
                BaseAddress ??= element.GetAttribute("href");
                break;
            case "link":
                SeeLink(element);
                break;
            case "script" when IsData(element) && Data.Count < Most:
                Data.Add(element.TextContent);
                break;
            case "h1" when Headlines.Count < Most:
                Headlines.Add(block);
                break;
            case "a" when Has(element, "rel", "author") && AuthorLinks.Count < Most:
                AuthorLinks.Add(Plain(element.TextContent) ?? "");
                break;
            default:
                SeeTime(element, name, block);
                break;
        }
    }

    private void SeeMeta(IElement element)
    {
        if (element.GetAttribute("content") is not { Length: > 0 } content || _meta.Count >= Most)
            return;
        var name =
            element.GetAttribute("property")
            ?? element.GetAttribute("name")
            ?? element.GetAttribute("itemprop")
            ?? element.GetAttribute("http-equiv");
        if (string.IsNullOrEmpty(name) || Plain(content) is not { } value)
            return;
        name = name.ToLowerInvariant();
        if (!_meta.TryGetValue(name, out var values))
            _meta[name] = values = [];
        if (values.Count < 50)
            values.Add(value);
    }

    private void SeeLink(IElement element)
    {
        if (Canonical is null && Has(element, "rel", "canonical"))
            Canonical = element.GetAttribute("href");
    }

    private void SeeTime(IElement element, string name, int block)
    {
        if (Times.Count >= Most)
            return;
        var property = element.GetAttribute("itemprop");
        var value = element.GetAttribute("datetime");
        if (value is null && property is not null && property.Contains("date", StringComparison.OrdinalIgnoreCase))
            value = element.GetAttribute("content") ?? element.TextContent;
        if (value is null && element.GetAttribute("class") is { } names && IsStampTitle(names))
            value = element.GetAttribute("title");
        if (value is null && name == "time")
            value = element.TextContent;
        if (Plain(value) is not { Length: < 100 } text)
            return;
        var says =
            $"{name} {element.GetAttribute("class")} {property} {(element.HasAttribute("pubdate") ? "pubdate" : "")}";
        Times.Add(new TimeMark(text, says.ToLowerInvariant(), block));
    }

    /// <summary>The microformats hAtom and hNews put the moment into the title of an <c>abbr</c>.</summary>
    private static bool IsStampTitle(string names) =>
        names.Contains("published", StringComparison.OrdinalIgnoreCase)
        || names.Contains("updated", StringComparison.OrdinalIgnoreCase)
        || names.Contains("dtstart", StringComparison.OrdinalIgnoreCase);

    private static bool IsData(IElement element) =>
        element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true;

    private static bool Has(IElement element, string attribute, string word) =>
        element.GetAttribute(attribute) is { } value
        && value.Contains(word, StringComparison.OrdinalIgnoreCase)
        && value.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>White space collapsed; null when nothing is left.</summary>
    internal static string? Plain(string? text)
    {
        if (text is null)
            return null;
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.Length == 0 ? null : plain;
    }
}
