using System.Collections.Immutable;

namespace Foresaid.Ledger;

/// <summary>One article as it goes into the ledger: what was found, and what was read from it.</summary>
/// <remarks>The reading carries the article. The moment is the caller's: the ledger has no clock.</remarks>
public sealed record Entry
{
    public required Reading Reading { get; init; }

    /// <summary>The article as its page gives it, where what was read is as <see cref="LedgerFile.Correct(Article)"/> gave it; null: the same.</summary>
    public Article? Found { get; init; }

    /// <summary>When the bytes were got, and read.</summary>
    public required DateTimeOffset FoundAt { get; init; }

    /// <summary>The bytes as found; empty where they are not kept.</summary>
    public byte[] Raw { get; init; } = [];

    /// <summary>What the reader was asked for, so that a rereading asks the same.</summary>
    public ReaderOptions Options { get; init; } = ReaderOptions.Default;

    /// <summary>Who wrote it, as the page prints it; null when it does not say.</summary>
    public string? Byline { get; init; }

    /// <summary>The agency that the text credits; null when it credits none.</summary>
    public string? Wire { get; init; }

    /// <summary>"article", "stub", "text" or "item", as the page reader judged.</summary>
    public string Form { get; init; } = "text";

    /// <summary>What was in doubt before the reader saw the text. They stand in the reading's doubts too, and will in every later one.</summary>
    public ImmutableArray<string> Doubts
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];
}

/// <summary>What adding an article did.</summary>
public enum Addition
{
    /// <summary>Nothing: the ledger holds this very version.</summary>
    Known,

    /// <summary>The article is new.</summary>
    Added,

    /// <summary>The article was known, with another text or other facts; both are kept.</summary>
    NewVersion,

    /// <summary>Nothing: the text was removed for good at somebody's request, and is not taken in again.</summary>
    Forgotten,
}
