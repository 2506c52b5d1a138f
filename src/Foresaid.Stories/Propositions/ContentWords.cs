using System.Collections.Immutable;
using Foresaid.Syntax;

namespace Foresaid.Stories.Propositions;

/// <summary>The words of a content that carry meaning, in their form for comparing.</summary>
internal sealed class ContentWords(ContentText content, HappeningLexicon lexicon)
{
    // Deeper phrases only add what hangs on what hangs on the thing.
    private const int Deepest = 6;

    /// <summary>The words of the phrases under those heads, relative clauses left out.</summary>
    public ImmutableArray<string> Of(IEnumerable<Token> heads)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var head in heads)
            Gather(head, words, 0);
        return [.. words];
    }

    /// <summary>Every word of meaning, an event's words as their class.</summary>
    public ImmutableArray<string> All(Core core)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < content.Parsed.Count; index++)
        {
            var token = content.Parsed[index];
            // "Is over": a word that is light elsewhere may name what happens.
            if (index == core.Index && core.Happening is { } main)
                words.Add(main.Class);
            else if (Carries(token) && !core.Passed.Contains(index))
                words.Add(ClassOr(token));
        }
        return [.. words];
    }

    public ImmutableArray<string> Names()
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < content.Parsed.Count; index++)
        {
            if (Carries(content.Parsed[index]) && Terms.IsName(content.Parsed[index]))
                words.Add(Terms.Of(content.Parsed[index]));
        }
        return [.. words];
    }

    private void Gather(Token head, SortedSet<string> words, int depth)
    {
        if (Carries(head))
            words.Add(ClassOr(head));
        if (depth >= Deepest)
            return;
        foreach (var child in head.Children)
        {
            if (!child.Is("acl") && !child.Is("case") && !child.Is("parataxis") && !child.Is("punct"))
                Gather(child, words, depth + 1);
        }
    }

    private string ClassOr(Token token)
    {
        var word = Terms.Of(token);
        if (content.Hyphened(token.Index) is { } whole && lexicon.Noun(whole) is { } named)
            return named.Class;
        return token.Upos == Upos.Noun && !Terms.IsName(token) && lexicon.Noun(word) is { } happening
            ? happening.Class
            : word;
    }

    private bool Carries(Token token) =>
        token.Upos is Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj or Upos.Adv or Upos.Num or Upos.X
        && !content.IsTime(token.Index)
        && !content.IsFigure(token.Index)
        && Terms.Of(token) is { Length: > 0 } word
        && !lexicon.Light.Contains(word);
}
