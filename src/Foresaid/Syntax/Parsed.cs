using System.Collections.Immutable;

namespace Foresaid.Syntax;

/// <summary>Dependency trees over tagged tokens, one a sentence. Holds the layer before it; nothing is filled in afterwards.</summary>
public sealed class Parsed
{
    private readonly ImmutableArray<int> _heads;
    private readonly ImmutableArray<string> _relations;
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;

    /// <param name="heads">For each token the index of its head; its own index at a root.</param>
    /// <param name="relations">UD relations with subtypes ("nsubj:pass"); "root" at a root.</param>
    internal Parsed(Tagged tagged, ImmutableArray<int> heads, ImmutableArray<string> relations)
    {
        (Tagged, _heads, _relations) = (tagged, heads, relations);
        _firstChild = new int[heads.Length];
        _nextSibling = new int[heads.Length];
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextSibling, -1);
        for (var index = heads.Length - 1; index >= 0; index--)
        {
            var head = heads[index];
            if (head == index)
                continue;
            _nextSibling[index] = _firstChild[head];
            _firstChild[head] = index;
        }
    }

    public Tagged Tagged { get; }
    public Sentences Sentences => Tagged.Sentences;
    public Tokens Tokens => Tagged.Tokens;
    public SourceText Source => Tokens.Source;
    public int Count => _heads.Length;
    public Token this[int index] => new(this, index);

    internal int HeadOf(int index) => _heads[index];

    internal string RelationOf(int index) => _relations[index];

    internal int FirstChildOf(int index) => _firstChild[index];

    internal int NextSiblingOf(int index) => _nextSibling[index];
}
