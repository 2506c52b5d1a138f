using System.Collections.Immutable;

namespace Foresaid;

/// <summary>One published piece as it goes to the reader: its text, and the facts that came with it.</summary>
/// <remarks>A reading depends on these, the reader's version and its options, and on nothing else.</remarks>
public sealed record Article
{
    public required SourceText Text { get; init; }

    /// <summary>Canonical address; null where there is none.</summary>
    public string? Url { get; init; }

    /// <summary>The publisher's name as the page gives it; null when it gives none.</summary>
    public string? Outlet { get; init; }

    public string? Title { get; init; }

    /// <summary>BCP 47 tag as declared; null lets the reader judge by the words.</summary>
    public string? Language { get; init; }

    public Published? Published { get; init; }

    /// <summary>The paragraphs with their zones as the page's markup gave them, in text order.
    /// Empty: the reader finds them in the text.</summary>
    public ImmutableArray<Paragraph> Layout
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>The name of the article: canonical address, or the text's hash where there is none. It is given only where the
    /// address was corrected and the record knows the article, and every statement in it, by its first name.</summary>
    public string Id
    {
        get =>
            field is { Length: > 0 } ? field
            : Url is { Length: > 0 } ? Url
            : Text.Hash;
        init;
    } = "";
}
