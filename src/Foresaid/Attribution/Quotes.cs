using System.Collections.Immutable;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>One run of quoted words within a paragraph, its marks included.</summary>
/// <param name="Group">The same for the pieces of one quotation that opens anew at each paragraph.</param>
/// <param name="Closed">False when its paragraph ends first and the next one does not take it up.</param>
internal readonly record struct Quote(TokenRange Range, int Group, bool Closed)
{
    public int Words => Range.End - Range.First - 2;
}

/// <summary>The quotations of a text, in order, none inside another. Immutable.</summary>
public sealed class Quotes
{
    private readonly ImmutableArray<Quote> _quotes;
    private readonly int[] _at;

    internal Quotes(int tokens, ImmutableArray<Quote> quotes)
    {
        (_quotes, _at) = (quotes, new int[tokens]);
        Array.Fill(_at, -1);
        for (var index = 0; index < quotes.Length; index++)
            Array.Fill(_at, index, quotes[index].Range.First, quotes[index].Range.End - quotes[index].Range.First);
    }

    public int Count => _quotes.Length;

    internal Quote this[int index] => _quotes[index];

    /// <summary>The quotation that holds a token; -1 when none does.</summary>
    internal int IndexAt(int token) => token < _at.Length ? _at[token] : -1;
}
