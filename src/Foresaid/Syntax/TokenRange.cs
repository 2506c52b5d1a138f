namespace Foresaid.Syntax;

/// <summary>A half-open range of token indices. The default value is the empty range: no words.</summary>
internal readonly record struct TokenRange(int First, int End) : IComparable<TokenRange>
{
    public int Count => End - First;

    public bool IsEmpty => End <= First;

    public bool Contains(int token) => First <= token && token < End;

    public bool Contains(TokenRange other) => First <= other.First && other.End <= End;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;

    public TokenRange Cover(TokenRange other) =>
        IsEmpty ? other
        : other.IsEmpty ? this
        : new(Math.Min(First, other.First), Math.Max(End, other.End));

    public int CompareTo(TokenRange other) =>
        First != other.First ? First.CompareTo(other.First) : End.CompareTo(other.End);
}
