using System.Collections.Immutable;
using Foresaid.Syntax;

namespace Foresaid.Certainty;

/// <summary>Gives every predicate of a text its place on the scale from certainly not (-3) to certainly so (3), by rules over the tree.</summary>
/// <remarks>
/// The scale is that of the UW set: what the sentence alone presents as fact. A predicate starts as told, and every word above it that
/// leaves it open (a modal, "want", "if") puts a cap on it; every negation turns it. Immutable; safe to share between threads.
/// </remarks>
public sealed class FactualityJudge
{
    // Caps on the UW scale, rounded from what its training part says of each construction.
    private const double Told = 3.0;
    private const double NounTold = 2.7;
    private const double Will = 2.2;
    private const double Would = 1.8;
    private const double Can = 1.6;
    private const double MayOrMight = 1.2;
    private const double Should = 1.5;
    private const double Purpose = 1.6;
    private const double Infinitive = 1.6;
    private const double IfPart = 1.0;
    private const double Hearsay = 1.6;

    // An object of what was not done may or may not be: "did not reach a decision".
    private const double Open = 0.6;
    private const double AdverbProbable = 1.6;

    // What is told as not so is held a little less firmly than what is told as so.
    private const double NegativeCap = 2.0;

    private readonly Embedders _embedders = Embedders.Open();
    private readonly Hedges _hedges = Hedges.Open();

    /// <returns>Every verb that is no auxiliary, and every noun that names a happening, in text order.</returns>
    public ImmutableArray<Predicate> Judge(Parsed parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var found = ImmutableArray.CreateBuilder<Predicate>();
        for (var index = 0; index < parsed.Count; index++)
        {
            var token = parsed[index];
            if (token.Upos == Upos.Verb || (token.Upos == Upos.Noun && IsEventive(token)))
                found.Add(new Predicate(token.Span, token.Lemma, ValueOf(token)));
        }
        return found.ToImmutable();
    }

    /// <summary>The factuality of one predicate, whatever its part of speech.</summary>
    public double ValueOf(Token predicate)
    {
        var cap = predicate.Upos is Upos.Noun or Upos.Propn ? NounTold : Told;
        var turned = false;
        Look(predicate, ref cap, ref turned);
        var token = predicate;
        for (var step = 0; step < Grammar.MaxDepth && !token.IsRoot; step++)
        {
            var head = token.Head;
            if (!Above(token, head, ref cap, ref turned))
                break;
            token = head;
        }
        return Math.Round(turned ? -Math.Min(cap, NegativeCap) : cap, 1);
    }

    /// <summary>What the predicate's own words say: modals, adverbs, negation.</summary>
    private void Look(Token predicate, ref double cap, ref bool turned)
    {
        turned ^= Grammar.OwnNegations(predicate) % 2 == 1;
        foreach (var child in predicate.Children)
        {
            if (child.Is("aux"))
                cap = Math.Min(cap, CapOf(Grammar.Word(child)));
            else if (
                child.Upos == Upos.Adv
                && _hedges.Find(HedgeClass.Adverb, Grammar.Word(child)) is { Value: { } value }
            )
                cap = Math.Min(cap, CapOf(value));
            else if (child.Is("det") && Grammar.Word(child) == "no")
                turned = !turned;
        }
    }

    private static double CapOf(string auxiliary) =>
        auxiliary switch
        {
            "will" or "shall" => Will,
            "would" => Would,
            "can" or "cannot" => Can,
            "may" or "might" or "could" => MayOrMight,
            "should" or "must" or "ought" => Should,
            _ => Told,
        };

    private static double CapOf(CertaintyValue value) =>
        value switch
        {
            CertaintyValue.Certain => Told,
            CertaintyValue.Probable => AdverbProbable,
            CertaintyValue.Possible => MayOrMight,
            _ => Hearsay,
        };

    /// <summary>What the word above says of this one.</summary>
    /// <returns>False when nothing further up bears on it.</returns>
    private bool Above(Token token, Token head, ref double cap, ref bool turned)
    {
        if (token.Is("conj"))
            return Conjoined(token, head, ref cap, ref turned);
        if (token.Is("advcl"))
            return Adverbial(token, ref cap);
        var complement = token.Is("xcomp") || token.Is("ccomp") || token.Is("csubj") || token.Relation == "acl";
        if (complement)
            return Embedded(token, head, ref cap, ref turned);
        if (token.Is("obj") || token.Is("nsubj:pass") || token.Is("obl") || token.Is("nmod") || token.Is("nsubj"))
            return Nominal(token, head, ref cap, ref turned);
        return false;
    }

    /// <summary>A second verb without auxiliaries of its own shares those of the first.</summary>
    private bool Conjoined(Token token, Token head, ref double cap, ref bool turned)
    {
        var bare = token.Xpos is "VB" or "VBN" or "VBG";
        if (
            bare
            && !Grammar.HasChild(token, "aux")
            && !Grammar.HasChild(token, "nsubj")
            && !Grammar.HasChild(token, "mark")
        )
            Look(head, ref cap, ref turned);
        return true;
    }

    private static bool Adverbial(Token token, ref double cap)
    {
        foreach (var child in token.Children)
        {
            if (!child.Is("mark"))
                continue;
            switch (Grammar.Word(child))
            {
                case "if" or "unless" or "whether" or "lest":
                    cap = Math.Min(cap, IfPart);
                    return false;
                case "to":
                    cap = Math.Min(cap, Purpose);
                    return true;
            }
        }
        return false;
    }

    private bool Embedded(Token token, Token head, ref double cap, ref bool turned)
    {
        var infinitive = Grammar.IsInfinitive(token);
        // A participle under a noun ("a plan drawn up by") tells a fact of its own.
        if (token.Relation == "acl" && !infinitive && token.Xpos is "VBN" or "VBG" && !Grammar.HasChild(token, "mark"))
            return true;
        if (_embedders.Find(head.Lemma) is { } embedder)
        {
            cap = Math.Min(cap, embedder.Cap);
            turned ^= embedder.Negative;
            var negated = Grammar.OwnNegations(head) % 2 == 1;
            if (negated && embedder.Keeps && embedder.Cap < Told)
                cap = Math.Min(cap, IfPart);
            turned ^= negated && !embedder.Keeps;
        }
        else if (infinitive)
        {
            cap = Math.Min(cap, Infinitive);
            turned ^= Grammar.OwnNegations(head) % 2 == 1;
        }
        Modals(head, infinitive, ref cap);
        return true;
    }

    /// <summary>An infinitive shares the modals of what it hangs on: "may want to leave".</summary>
    private static void Modals(Token head, bool infinitive, ref double cap)
    {
        if (!infinitive)
            return;
        foreach (var child in head.Children)
        {
            if (child.Is("aux"))
                cap = Math.Min(cap, CapOf(Grammar.Word(child)));
        }
    }

    /// <summary>A happening named as what somebody wants or may do is as open as the wanting: "seek a merger".</summary>
    private bool Nominal(Token token, Token head, ref double cap, ref bool turned)
    {
        if (token.Upos != Upos.Noun || head.Upos != Upos.Verb)
            return false;
        if (!token.Is("nsubj") && _embedders.Find(head.Lemma) is { Cap: <= 1.6 } embedder)
            cap = Math.Min(cap, Math.Max(embedder.Cap, Should));
        if (!token.Is("nsubj") && Grammar.OwnNegations(head) % 2 == 1)
        {
            (turned, cap) = (!turned, Math.Min(cap, Open));
        }
        if (token.Is("obl") && _embedders.Find(head.Lemma) is { Negative: true })
            turned = !turned;
        Modals(head, infinitive: token.Is("obj"), ref cap);
        return false;
    }

    /// <summary>Nouns made of verbs, by their endings; a list would never end.</summary>
    private static bool IsEventive(Token noun)
    {
        var lemma = noun.Lemma;
        return lemma.Length > 6
            && (
                lemma.EndsWith("tion", StringComparison.Ordinal)
                || lemma.EndsWith("sion", StringComparison.Ordinal)
                || lemma.EndsWith("ment", StringComparison.Ordinal)
                || lemma.EndsWith("ance", StringComparison.Ordinal)
                || lemma.EndsWith("ing", StringComparison.Ordinal)
            );
    }
}
