namespace Foresaid.Speakers;

/// <summary>A half-open range of token indices. The default value is the empty range: no words.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public int Count => End - First;

    public bool IsEmpty => End <= First;

    public bool Contains(int token) => First <= token && token < End;

    public TokenRange Cover(TokenRange other) =>
        IsEmpty ? other
        : other.IsEmpty ? this
        : new(Math.Min(First, other.First), Math.Max(End, other.End));
}
