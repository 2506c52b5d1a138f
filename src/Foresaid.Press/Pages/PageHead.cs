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

    /// <summary>Dates of publication out of the data that scripts carry, in page order.</summary>
    public List<string> ScriptDates { get; } = [];

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

    /// <param name="tag">The start tag.</param>
    /// <param name="block">How many blocks the page had before the element.</param>
    /// <returns>True when the words in the element are wanted: it is a date or names an author, and no attribute says it.</returns>
    public bool See(StartTag tag, int block)
    {
        switch (tag.Name)
        {
            case "meta":
                SeeMeta(tag);
                return SeeTime(tag, block);
            case "html":
                Language = tag.Text("lang") ?? tag.Text("xml:lang");
                return false;
            case "base":
                BaseAddress ??= tag.Text("href");
                return false;
            case "link":
                if (Canonical is null && HasWord(tag.Span("rel"), "canonical"))
                    Canonical = tag.Text("href");
                return false;
            case "h1" when Headlines.Count < Most:
                Headlines.Add(block);
                return false;
            case "a" when HasWord(tag.Span("rel"), "author"):
                return AuthorLinks.Count < 20;
            default:
                return SeeTime(tag, block);
        }
    }

    /// <summary>The content of an element that holds no markup.</summary>
    public void SeeRaw(string kind, ReadOnlySpan<char> text)
    {
        if (kind == "title")
            Title ??= Plain(text.ToString());
        else if (kind == "data" && Data.Count < Most)
            Data.Add(text.ToString());
        else if (kind == "script" && ScriptDates.Count < 5)
            ScriptData.FindDates(text, ScriptDates);
    }

    private void SeeMeta(StartTag tag)
    {
        if (tag.Span("content").IsEmpty || _meta.Count >= Most)
            return;
        var name = tag.Text("property") ?? tag.Text("name") ?? tag.Text("itemprop") ?? tag.Text("http-equiv");
        if (string.IsNullOrEmpty(name) || Plain(tag.Text("content")) is not { } value)
            return;
        name = name.ToLowerInvariant();
        if (!_meta.TryGetValue(name, out var values))
            _meta[name] = values = [];
        if (values.Count < 50)
            values.Add(value);
    }

    private bool SeeTime(StartTag tag, int block)
    {
        if (Times.Count >= Most || (tag.Name != "time" && !tag.HasAttributes))
            return false;
        var property = tag.Span("itemprop");
        var dated = property.Contains("date", StringComparison.OrdinalIgnoreCase);
        var value = tag.Text("datetime");
        if (value is null && dated)
            value = tag.Text("content");
        if (value is null && IsStampTitle(tag.Span("class")))
            value = tag.Text("title");
        if (value is null)
            return dated || tag.Name == "time";
        if (Plain(value) is { Length: < 100 } text)
            Times.Add(new TimeMark(text, Says(tag), block));
        return false;
    }

    /// <summary>What an element says of the date it carries, lower case.</summary>
    public static string Says(StartTag tag) =>
        $"{tag.Name} {tag.Span("class")} {tag.Span("itemprop")} {(tag.Has("pubdate") ? "pubdate" : "")}".ToLowerInvariant();

    /// <summary>The microformats hAtom and hNews put the moment into the title of an <c>abbr</c>.</summary>
    private static bool IsStampTitle(ReadOnlySpan<char> names) =>
        names.Contains("published", StringComparison.OrdinalIgnoreCase)
        || names.Contains("updated", StringComparison.OrdinalIgnoreCase)
        || names.Contains("dtstart", StringComparison.OrdinalIgnoreCase);

    private static bool HasWord(ReadOnlySpan<char> value, ReadOnlySpan<char> word)
    {
        foreach (var range in value.Split(' '))
        {
            if (value[range].Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>White space collapsed; null when nothing is left.</summary>
    internal static string? Plain(string? text)
    {
        if (text is null)
            return null;
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.Length == 0 ? null : plain;
    }
}
