using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Certainty;

/// <summary>Finds the law, charter, treaty or plan that a predicate is about: its object, its subject, or what it is done in.</summary>
internal sealed class Instruments
{
    private static readonly string[] Places = ["obj", "nsubj:pass", "nsubj", "obl", "nmod"];

    private readonly Glossary _nouns = Glossary.Open("certainty/instruments.txt");

    /// <returns>The noun phrase without article, as written; null when no instrument is named.</returns>
    public string? Of(Parsed parsed, Token predicate)
    {
        if (IsInstrument(predicate) && predicate.Upos is Upos.Noun or Upos.Propn)
            return NameOf(parsed, predicate);
        foreach (var place in Places)
        {
            foreach (var child in predicate.Children)
            {
                if (child.Relation == place && Within(child) is { } found)
                    return NameOf(parsed, found);
            }
        }
        // The object of an infinitive shares the subject that stands above it: "the pact was to be signed".
        return predicate.Is("xcomp") && Grammar.TrySubject(predicate.Head, out var subject) && IsInstrument(subject)
            ? NameOf(parsed, subject)
            : null;
    }

    private Token? Within(Token noun)
    {
        // "Amendments to the charter": the charter is what binds.
        var inner =
            noun.Lemma.ToLowerInvariant()
            is "amendment"
                or "change"
                or "revision"
                or "version"
                or "draft"
                or "article"
                or "clause"
                or "adoption"
                or "ratification"
                or "signing";
        if (inner || !IsInstrument(noun))
        {
            foreach (var child in noun.Children)
            {
                if (child.Is("nmod") && child.Index > noun.Index && IsInstrument(child))
                    return child;
            }
        }
        return IsInstrument(noun) ? noun : null;
    }

    private bool IsInstrument(Token noun) => _nouns.Contains(noun.Lemma.ToLowerInvariant());

    private static string NameOf(Parsed parsed, Token noun)
    {
        var (first, last) = (noun.Index, noun.Index);
        foreach (var child in noun.Children)
        {
            if (
                child.Index < noun.Index
                && (child.Is("compound") || child.Is("amod") || child.Is("flat") || child.Is("nummod"))
            )
                first = Math.Min(first, Grammar.Extent(child).First);
            // "Treaty of Lisbon": a name goes on.
            if (child.Index > noun.Index && noun.Upos == Upos.Propn && child.Is("nmod") && child.Upos == Upos.Propn)
                last = Math.Max(last, Grammar.Extent(child).Last);
        }
        return parsed.Source[Grammar.SpanOf(parsed, first, last)].ToString();
    }
}
