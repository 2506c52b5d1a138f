namespace Foresaid.Attribution;

/// <summary>A half-open run of token indices.</summary>
internal readonly record struct TokenRange(int First, int End) : IComparable<TokenRange>
{
    public bool IsEmpty => End <= First;

    public bool Contains(int token) => First <= token && token < End;

    public bool Contains(TokenRange other) => First <= other.First && other.End <= End;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;

    public int CompareTo(TokenRange other) =>
        First != other.First ? First.CompareTo(other.First) : End.CompareTo(other.End);
}
