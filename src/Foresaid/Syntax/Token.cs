namespace Foresaid.Syntax;

/// <summary>A view of one token in its tree. Sixteen bytes, no state of its own: copy it freely.</summary>
public readonly struct Token : IEquatable<Token>
{
    private readonly Parsed _parsed;

    internal Token(Parsed parsed, int index) => (_parsed, Index) = (parsed, index);

    /// <summary>Position in the text's tokens, 0-based.</summary>
    public int Index { get; }

    public TextSpan Span => _parsed.Tokens[Index];
    public ReadOnlySpan<char> Text => _parsed.Source[Span];
    public string Lemma => _parsed.Tagged.LemmaOf(Index);
    public Upos Upos => _parsed.Tagged.UposOf(Index);
    public string Xpos => _parsed.Tagged.XposOf(Index);

    /// <summary>UD relation to the head, with subtype; "root" at a root.</summary>
    public string Relation => _parsed.RelationOf(Index);

    /// <summary>The token this one depends on; itself when it is the root.</summary>
    public Token Head => new(_parsed, _parsed.HeadOf(Index));

    public bool IsRoot => _parsed.HeadOf(Index) == Index;

    /// <summary>The tokens that depend on this one, in text order.</summary>
    public ChildEnumerator Children => new(_parsed, _parsed.FirstChildOf(Index));

    /// <summary>True when the relation is <paramref name="relation"/>, or a subtype of it ("nsubj" for "nsubj:pass").</summary>
    public bool Is(string relation)
    {
        var mine = Relation;
        return mine.StartsWith(relation, StringComparison.Ordinal)
            && (mine.Length == relation.Length || mine[relation.Length] == ':');
    }

    public bool Equals(Token other) => ReferenceEquals(_parsed, other._parsed) && Index == other.Index;

    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    public override int GetHashCode() => Index;

    public static bool operator ==(Token left, Token right) => left.Equals(right);

    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    public override string ToString() => Text.ToString();

    /// <summary>Walks the children of one token without allocating.</summary>
    public struct ChildEnumerator
    {
        private readonly Parsed _parsed;
        private int _next;

        internal ChildEnumerator(Parsed parsed, int first) => (_parsed, _next, Current) = (parsed, first, default);

        public Token Current { get; private set; }

        public readonly ChildEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next < 0)
                return false;
            Current = new Token(_parsed, _next);
            _next = _parsed.NextSiblingOf(_next);
            return true;
        }
    }
}
