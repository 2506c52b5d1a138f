namespace Foresaid.Press;

/// <summary>What an input is taken to be.</summary>
public enum InputForm
{
    /// <summary>Judged by its bytes: a page, a feed, JSON Lines, or text; pages copied as text lose their menus.</summary>
    Auto,

    /// <summary>A web page, whatever its bytes look like.</summary>
    Html,

    /// <summary>Text that is kept exactly as it is: nothing is cut, not even a byte-order mark.</summary>
    Text,
}

/// <summary>What the caller knows of an input, and how much of it may be read.</summary>
public sealed record PressOptions
{
    /// <summary>64 MiB.</summary>
    public const int DefaultMaxBytes = 64 * 1024 * 1024;

    public static PressOptions Default { get; } = new();

    public InputForm Form { get; init; } = InputForm.Auto;

    /// <summary>Where the bytes were found; a page's own canonical address goes before it. Null when not known.</summary>
    public string? Url { get; init; }

    /// <summary>Overrides the outlet that the page names.</summary>
    public string? Outlet { get; init; }

    /// <summary>Overrides the date that the page gives.</summary>
    public Published? Published { get; init; }

    /// <summary>Larger inputs are refused, with a message. Unit: bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero or less.</exception>
    public int MaxBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = DefaultMaxBytes;
}
