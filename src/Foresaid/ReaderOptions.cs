namespace Foresaid;

/// <summary>What a caller may ask of a reading.</summary>
public sealed record ReaderOptions
{
    public static ReaderOptions Default { get; } = new();

    /// <summary>Longest article read, in UTF-16 units; a longer one is left unread with a doubt. Default 2,000,000.</summary>
    public int MaxLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 2_000_000;

    /// <summary>Also give the factuality of every predicate.</summary>
    public bool Predicates { get; init; }
}
