using System.Collections.Immutable;

namespace Foresaid.Syntax;

/// <summary>The syntactic words of a text, in order, only white space between them. Immutable; safe to share between threads.</summary>
/// <remarks>UD English conventions: "don't" is two tokens ("do", "n't") that touch; so are "Kim" and "'s".</remarks>
public sealed class Tokens
{
    private readonly ImmutableArray<TextSpan> _spans;

    internal Tokens(SourceText source, ImmutableArray<TextSpan> spans) => (Source, _spans) = (source, spans);

    public SourceText Source { get; }
    public int Count => _spans.Length;
    public TextSpan this[int index] => _spans[index];

    /// <summary>The token that holds <paramref name="position"/>, or the first one after it; <see cref="Count"/> when none follows.</summary>
    public int IndexAt(int position)
    {
        var (low, high) = (0, _spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
