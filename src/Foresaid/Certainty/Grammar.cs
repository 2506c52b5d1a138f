using Foresaid.Syntax;

namespace Foresaid.Certainty;

/// <summary>What the rules of certainty ask of a tree: auxiliaries, negation, subjects, tense. Every question looks at a token's children only.</summary>
internal static class Grammar
{
    // Climbing and descending stop here: no English clause nests deeper, hostile text can.
    public const int MaxDepth = 12;

    // A subtree is walked this far; what lies beyond belongs to no clause that a reader could hold in mind.
    private const int MaxSubtree = 600;

    /// <summary>The token's words in lower case, contractions spelled out ("wo" is "will", "n't" is "not").</summary>
    public static string Word(Token token)
    {
        var text = token.Text;
        if (text.Length > 40)
            return "";
        var word = text.ToString().ToLowerInvariant().Replace('’', '\'');
        return word switch
        {
            "n't" or "nt" => "not",
            "wo" or "'ll" => "will",
            "ca" => "can",
            "sha" => "shall",
            "'ve" => "have",
            "'re" => "are",
            "'m" => "am",
            _ => word,
        };
    }

    public static bool TryChild(Token token, string relation, out Token found)
    {
        foreach (var child in token.Children)
        {
            if (!child.Is(relation))
                continue;
            found = child;
            return true;
        }
        found = default;
        return false;
    }

    public static bool HasChild(Token token, string relation) => TryChild(token, relation, out _);

    public static bool IsPassive(Token predicate) =>
        HasChild(predicate, "aux:pass") || HasChild(predicate, "nsubj:pass") || HasChild(predicate, "csubj:pass");

    public static bool TrySubject(Token predicate, out Token subject) =>
        TryChild(predicate, "nsubj", out subject) || TryChild(predicate, "csubj", out subject);

    /// <summary>How often a predicate is negated by its own words: "not", "never", "no longer", "no" on its subject or object.</summary>
    public static int Negations(Token predicate)
    {
        var count = 0;
        foreach (var child in predicate.Children)
        {
            if (IsNegator(child) || IsNegativePhrase(child))
                count++;
        }
        return count;
    }

    /// <summary>The same without what its object says: "gave no details" is a giving of nothing, yet something was done.</summary>
    public static int OwnNegations(Token predicate)
    {
        var count = 0;
        foreach (var child in predicate.Children)
        {
            if (IsNegator(child) || (child.Is("nsubj") && IsNegativePhrase(child)))
                count++;
        }
        return count;
    }

    private static bool IsNegator(Token child)
    {
        if (child.Upos is not (Upos.Part or Upos.Adv or Upos.Det or Upos.Intj or Upos.Cconj))
            return false;
        switch (Word(child))
        {
            case "not":
                return !IsFocus(child) && !IsOfInfinitive(child);
            case "never" or "hardly" or "scarcely" or "neither" or "nor":
                return true;
            case "longer" or "long":
                foreach (var below in child.Children)
                {
                    if (Word(below) == "no")
                        return true;
                }
                return false;
            default:
                return false;
        }
    }

    /// <summary>"Asked not to be named": the negation stands behind its head, before "to", and belongs to what follows.</summary>
    private static bool IsOfInfinitive(Token negator)
    {
        if (negator.Index < negator.Head.Index)
            return false;
        foreach (var sibling in negator.Head.Children)
        {
            if (sibling.Index <= negator.Index || !IsInfinitive(sibling))
                continue;
            foreach (var mark in sibling.Children)
            {
                if (mark.Is("mark") && mark.Index == negator.Index + 1)
                    return true;
            }
        }
        return false;
    }

    /// <summary>"Not only", "not just": what follows stands.</summary>
    private static bool IsFocus(Token negator)
    {
        foreach (var sibling in negator.Head.Children)
        {
            if (sibling.Index == negator.Index + 1)
                return Word(sibling) is "only" or "just" or "merely" or "simply" or "least";
        }
        return false;
    }

    private static bool IsNegativePhrase(Token child)
    {
        if (!child.Is("nsubj") && child.Relation is not ("obj" or "obl"))
            return false;
        if (Word(child) is "nobody" or "none" or "nothing" or "neither" or "no-one")
            return true;
        foreach (var below in child.Children)
        {
            if (below.Is("det") && Word(below) is "no" or "neither")
                return true;
        }
        return false;
    }

    /// <summary>The particle of a phrasal verb ("out" of "rule out"); null when it has none.</summary>
    public static string? Particle(Token verb) =>
        TryChild(verb, "compound:prt", out var particle) ? Word(particle) : null;

    public static bool IsInfinitive(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Is("mark") && Word(child) == "to")
                return true;
        }
        return false;
    }

    /// <summary>All that hangs below a token, as one run of tokens around it; cut after <see cref="MaxSubtree"/> tokens.</summary>
    public static (int First, int Last) Extent(Token token)
    {
        var (first, last, left) = (token.Index, token.Index, MaxSubtree);
        var open = new Stack<Token>();
        open.Push(token);
        while (open.TryPop(out var next) && left-- > 0)
        {
            (first, last) = (Math.Min(first, next.Index), Math.Max(last, next.Index));
            foreach (var child in next.Children)
                open.Push(child);
        }
        return (first, last);
    }

    /// <summary>The text of a run of tokens, without punctuation at its ends.</summary>
    public static TextSpan SpanOf(Parsed parsed, int first, int last)
    {
        while (first < last && parsed[first].Upos == Upos.Punct)
            first++;
        while (last > first && parsed[last].Upos == Upos.Punct)
            last--;
        return new TextSpan(parsed[first].Span.Start, parsed[last].Span.End);
    }
}
