using System.Text.Json;

namespace Foresaid.Press.Pages;

/// <summary>What a page's JSON-LD says of its article (schema.org); every field null when it does not.</summary>
internal sealed class StructuredData
{
    /// <summary>Objects looked at in one page: more is no description of an article.</summary>
    private const int MostObjects = 5000;

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    private readonly Dictionary<string, string> _namesById = new(StringComparer.Ordinal);
    private int _objects;
    private int _rank;

    public string? Headline { get; private set; }
    public string? Published { get; private set; }
    public string? Created { get; private set; }
    public string? Modified { get; private set; }
    public string? Body { get; private set; }
    public string? Publisher { get; private set; }
    public string? Language { get; private set; }
    public List<string> Authors { get; } = [];

    /// <summary>True when the page says that its text is for payers.</summary>
    public bool Walled { get; private set; }

    public static StructuredData Read(IEnumerable<string> scripts)
    {
        var data = new StructuredData();
        foreach (var script in scripts)
            data.ReadScript(script);
        return data;
    }

    private void ReadScript(string script)
    {
        if (script.Length > 4_000_000 || Parse(script) is not { } document)
            return;
        using (document)
        {
            Names(document.RootElement, 0);
            Look(document.RootElement, 0);
        }
    }

    /// <summary>Raw line breaks inside strings are the commonest fault: blanks in their place keep the JSON readable.</summary>
    private static JsonDocument? Parse(string script)
    {
        var text = script.Trim().TrimEnd(';');
        try
        {
            return JsonDocument.Parse(text, Lenient);
        }
        catch (JsonException)
        {
            var mended = new string([.. text.Select(letter => letter < ' ' ? ' ' : letter)]);
            try
            {
                return JsonDocument.Parse(mended, Lenient);
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    /// <summary>People and bodies may stand apart and be pointed at by "@id".</summary>
    private void Names(JsonElement element, int depth)
    {
        foreach (var part in Parts(element, depth))
        {
            if (Text(part, "@id") is { } id && Text(part, "name") is { } name)
                _namesById.TryAdd(id, name);
        }
    }

    private void Look(JsonElement element, int depth)
    {
        foreach (var part in Parts(element, depth))
        {
            var rank = Rank(part);
            if (rank > _rank)
                Take(part, rank);
            if (Publisher is null && Text(part, "@type") is "Organization" or "NewsMediaOrganization" or "WebSite")
                Publisher = Text(part, "name");
        }
    }

    /// <summary>The element itself and what its lists and graphs hold, each an object.</summary>
    private IEnumerable<JsonElement> Parts(JsonElement element, int depth)
    {
        if (depth > 6 || _objects > MostObjects)
            yield break;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                foreach (var part in Parts(item, depth + 1))
                    yield return part;
            }
        }
        if (element.ValueKind != JsonValueKind.Object)
            yield break;
        _objects++;
        yield return element;
        foreach (var inner in element.EnumerateObject())
        {
            if (
                inner.Name
                is not ("@graph" or "mainEntity" or "mainEntityOfPage" or "author" or "publisher" or "hasPart")
            )
                continue;
            foreach (var part in Parts(inner.Value, depth + 1))
                yield return part;
        }
    }

    /// <summary>Articles before pages before anything else that has a date; 0 for what tells nothing of an article.</summary>
    private static int Rank(JsonElement element)
    {
        var type = Text(element, "@type") ?? "";
        if (
            type.EndsWith("Article", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("Posting", StringComparison.OrdinalIgnoreCase)
            || type is "Report" or "Review" or "Recipe"
        )
            return 3;
        return type.EndsWith("Page", StringComparison.OrdinalIgnoreCase) ? 2
            : Text(element, "datePublished") is null ? 0
            : 1;
    }

    private void Take(JsonElement element, int rank)
    {
        _rank = rank;
        Headline = Text(element, "headline") ?? Text(element, "name") ?? Headline;
        Published = Text(element, "datePublished") ?? Published;
        Created = Text(element, "dateCreated") ?? Created;
        Modified = Text(element, "dateModified") ?? Modified;
        Body = Text(element, "articleBody") ?? Body;
        Language = Text(element, "inLanguage") ?? Language;
        Walled |= Text(element, "isAccessibleForFree") is "false" or "False";
        if (element.TryGetProperty("publisher", out var publisher))
            Publisher = People(publisher).FirstOrDefault() ?? Publisher;
        if (element.TryGetProperty("author", out var author))
        {
            Authors.Clear();
            Authors.AddRange(People(author));
        }
    }

    private IEnumerable<string> People(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                yield return element.GetString()!;
                break;
            case JsonValueKind.Array:
                foreach (var name in element.EnumerateArray().Take(20).SelectMany(People))
                    yield return name;
                break;
            case JsonValueKind.Object when Text(element, "name") is { } name:
                yield return name;
                break;
            case JsonValueKind.Object when Text(element, "@id") is { } id && _namesById.TryGetValue(id, out var known):
                yield return known;
                break;
        }
    }

    /// <summary>A property as text; the first of a list; null when it is neither.</summary>
    private static string? Text(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
            value = value[0];
        return value.ValueKind switch
        {
            JsonValueKind.String => SafeText(value),
            JsonValueKind.False => "false",
            JsonValueKind.True => "true",
            _ => null,
        };
    }

    /// <summary>An escape that is half a surrogate pair cannot be made into a string.</summary>
    private static string? SafeText(JsonElement value)
    {
        try
        {
            return PageHead.Plain(System.Net.WebUtility.HtmlDecode(value.GetString()));
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
