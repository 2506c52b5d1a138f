namespace Foresaid.Press.Pages;

/// <summary>What an element's class, id, role or itemprop says about what stands in it.</summary>
/// <remarks>In the order of <c>Words/class-words.tsv</c>; the block model counts on that order.</remarks>
[Flags]
internal enum Cues
{
    None = 0,

    /// <summary>Named as an article's running text, not only as "content".</summary>
    Body = 1 << 0,
    Content = 1 << 1,
    Nav = 1 << 2,
    Side = 1 << 3,
    Foot = 1 << 4,
    Head = 1 << 5,
    Comment = 1 << 6,
    Related = 1 << 7,
    Share = 1 << 8,

    /// <summary>Facts about the article: date, author, tags.</summary>
    Meta = 1 << 9,
    Ad = 1 << 10,

    /// <summary>Something to fill in or to agree to.</summary>
    Form = 1 << 11,
    Caption = 1 << 12,
    Hidden = 1 << 13,
    Title = 1 << 14,
    Standfirst = 1 << 15,
    Bio = 1 << 16,
    List = 1 << 17,
    Quote = 1 << 18,
}
