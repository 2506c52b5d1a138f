using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>What the rules ask of dependency trees: how far a subtree reaches, which child bears a relation, which words are there.</summary>
/// <remarks>Linear in the text to build; each question looks at one token's children.</remarks>
internal sealed class Trees
{
    private readonly int[] _left;
    private readonly int[] _right;

    public Trees(Parsed parsed)
    {
        Parsed = parsed;
        var count = parsed.Count;
        (_left, _right) = (new int[count], new int[count]);
        var open = new int[count];
        for (var index = 0; index < count; index++)
        {
            (_left[index], _right[index]) = (index, index + 1);
            if (!parsed[index].IsRoot)
                open[parsed[index].Head.Index]++;
        }
        Reach(open);
    }

    public Parsed Parsed { get; }

    /// <summary>From leaves to roots: a token's reach is passed on when all its children have passed on theirs.</summary>
    private void Reach(int[] open)
    {
        var ready = new Queue<int>(Enumerable.Range(0, open.Length).Where(index => open[index] == 0));
        while (ready.TryDequeue(out var index))
        {
            if (Parsed[index].IsRoot)
                continue;
            var head = Parsed[index].Head.Index;
            _left[head] = Math.Min(_left[head], _left[index]);
            _right[head] = Math.Max(_right[head], _right[index]);
            if (--open[head] == 0)
                ready.Enqueue(head);
        }
    }

    public Token this[int index] => Parsed[index];

    /// <summary>All that hangs below a token, from its first to its last word.</summary>
    public TokenRange Reach(Token token) => new(_left[token.Index], _right[token.Index]);

    public TokenRange SentenceOf(int token)
    {
        var sentence = Parsed.Sentences[Parsed.Sentences.IndexOfToken(token)];
        return new(sentence.First, sentence.End);
    }

    /// <summary>The first child with the relation, or a subtype of it.</summary>
    public static bool TryChild(Token token, string relation, out Token child)
    {
        foreach (var candidate in token.Children)
        {
            if (!candidate.Is(relation))
                continue;
            child = candidate;
            return true;
        }
        child = default;
        return false;
    }

    public static bool HasChild(Token token, string relation) => TryChild(token, relation, out _);

    public static bool HasChild(Token token, string relation, string word)
    {
        foreach (var child in token.Children)
        {
            if (child.Is(relation) && Says(child, word))
                return true;
        }
        return false;
    }

    /// <summary>Compares without regard to case.</summary>
    public static bool Says(Token token, string word) => token.Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    public static bool SaysAny(Token token, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Says(token, word))
                return true;
        }
        return false;
    }

    /// <summary>The preposition over a noun phrase ("of", "according to"), in lower case; empty when there is none.</summary>
    public static string Preposition(Token nominal)
    {
        foreach (var child in nominal.Children)
        {
            if (!child.Is("case") || child.Index > nominal.Index)
                continue;
            var word = child.Text.ToString().ToLowerInvariant();
            foreach (var rest in child.Children)
            {
                if (rest.Is("fixed"))
                    word += "_" + rest.Text.ToString().ToLowerInvariant();
            }
            return word;
        }
        return "";
    }

    public static bool IsPassive(Token verb) =>
        HasChild(verb, "aux:pass") || HasChild(verb, "nsubj:pass") || HasChild(verb, "csubj:pass");

    public static bool IsClause(Token token) =>
        HasChild(token, "nsubj") || HasChild(token, "csubj") || HasChild(token, "expl");

    public static bool IsRelative(Token token) => token.Xpos is "WDT" or "WP" or "WP$" && token.Upos != Upos.Sconj;

    /// <summary>True when "to" stands before the verb as its particle.</summary>
    public static bool IsInfinitive(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Index < verb.Index && child.Is("mark") && Says(child, "to"))
                return true;
        }
        return false;
    }

    public bool IsPunctuation(int token) => Parsed[token].Upos == Upos.Punct;

    /// <summary>Cuts punctuation off both ends, quotation marks and brackets left alone.</summary>
    public TokenRange Trim(TokenRange range)
    {
        var (first, end) = (range.First, range.End);
        while (first < end && IsLoose(first))
            first++;
        while (end > first && IsLoose(end - 1))
            end--;
        return new(first, end);
    }

    private bool IsLoose(int token)
    {
        var text = Parsed[token].Text;
        return text is "," or "." or ";" or ":" or "-" or "--" or "–" or "—" or "…" or "...";
    }

    // A noun phrase is climbed from its last word through a few modifiers.
    private const int MaxClimb = 6;

    /// <summary>The largest noun phrase that ends right before a token of the same sentence.</summary>
    public bool TryPhraseBefore(int end, out Token head)
    {
        head = default;
        if (end <= 0 || end > Parsed.Count || (end < Parsed.Count && SentenceOf(end).First == end))
            return false;
        head = Parsed[end - 1];
        for (var step = 0; step < MaxClimb && !head.IsRoot; step++)
        {
            if (Reach(head.Head).End > end || head.Head.Upos is not (Upos.Noun or Upos.Propn or Upos.Pron))
                break;
            if (head.Relation is "conj" or "appos" or "acl:relcl" || BreakBetween(head.Head.Index, head.Index))
                break;
            head = head.Head;
        }
        return head.Upos is Upos.Noun or Upos.Propn or Upos.Pron && Reach(head).End <= end;
    }

    /// <summary>The topmost word of the first sentence of a run.</summary>
    public int HeadOf(TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
        {
            if (Parsed[token].IsRoot || !range.Contains(Parsed[token].Head.Index))
            {
                if (!IsPunctuation(token))
                    return token;
            }
        }
        return -1;
    }

    public bool HasVerb(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (Parsed[token].Upos is Upos.Verb or Upos.Aux)
                return true;
        }
        return false;
    }

    private bool BreakBetween(int one, int other)
    {
        for (var token = Math.Min(one, other); token < Math.Max(one, other); token++)
        {
            if (Parsed[token].Text is "," or ":" or ";" or "—" or "–")
                return true;
        }
        return false;
    }
}
