using AngleSharp.Html.Parser.Tokens.Struct;

namespace Foresaid.Press.Pages;

/// <summary>A start tag while it is looked at: its name, and those of its attributes that say something. One object is used for every tag of a page.</summary>
internal sealed class StartTag
{
    /// <summary>No attribute that is read needs more.</summary>
    private const int MostAttributes = 24;

    private readonly List<(ReadOnlyMemory<char> Name, ReadOnlyMemory<char> Value)> _attributes = new(MostAttributes);

    public string Name { get; private set; } = "";
    public Tag Tag { get; private set; }
    public bool HasAttributes => _attributes.Count > 0;

    public void Load(ref StructHtmlToken token)
    {
        (Name, Tag) = Tags.Find(token.Name.Memory.Span);
        _attributes.Clear();
        for (var at = 0; at < Math.Min(token.Attributes.Count, MostAttributes); at++)
            _attributes.Add((token.Attributes[at].Name.Memory, token.Attributes[at].Value.Memory));
    }

    public bool Has(string attribute)
    {
        foreach (var (name, _) in _attributes)
        {
            if (name.Span.SequenceEqual(attribute))
                return true;
        }
        return false;
    }

    /// <summary>Empty when there is none.</summary>
    public ReadOnlySpan<char> Span(string attribute)
    {
        foreach (var (name, value) in _attributes)
        {
            if (name.Span.SequenceEqual(attribute))
                return value.Span;
        }
        return default;
    }

    /// <summary>Null when there is none.</summary>
    public string? Text(string attribute) => Has(attribute) ? Span(attribute).ToString() : null;

    /// <summary>The attributes that are read anywhere; the tokenizer drops the others.</summary>
    public static bool IsRead(ReadOnlySpan<char> name) =>
        name
            is "class"
                or "id"
                or "itemprop"
                or "role"
                or "hidden"
                or "style"
                or "href"
                or "rel"
                or "datetime"
                or "content"
                or "title"
                or "name"
                or "property"
                or "http-equiv"
                or "lang"
                or "xml:lang"
                or "type"
                or "pubdate";
}
