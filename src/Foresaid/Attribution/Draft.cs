using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>An attribution in the making: runs of tokens that later rules may still stretch, join or drop.</summary>
internal sealed class Draft
{
    public required string Rule { get; init; }
    public List<TokenRange> Source { get; init; } = [];
    public List<TokenRange> Cue { get; init; } = [];

    /// <summary>The verb group alone, without an addressee or "in a statement".</summary>
    public TokenRange CueCore { get; set; }
    public List<TokenRange> Content { get; set; } = [];
    public List<int> SourceHeads { get; init; } = [];
    public int CueHead { get; init; } = -1;
    public int ContentHead { get; set; } = -1;
    public Voice Voice { get; init; } = Voice.Sourced;
    public bool Carried { get; init; }

    /// <summary>The text does not say the link between source and content.</summary>
    public bool Implied { get; init; }

    /// <summary>The cue is one that can introduce a quotation.</summary>
    public bool Quotes { get; init; }

    public bool ContentHolds(int token) => Content.Exists(range => range.Contains(token));

    public int Start => Content.Count == 0 ? Anchor : Content[0].First;

    /// <summary>A token that stands for the whole: the cue's, else the content's head.</summary>
    public int Anchor => CueHead >= 0 ? CueHead : ContentHead;
}
