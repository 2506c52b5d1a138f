using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>Finds the noun phrase on whose word a cue stands: its subject, its agent, or the subject of the clause that it leans on.</summary>
internal sealed class Sources(Trees trees, PlainWords words)
{
    // Chains of verbs without a subject of their own ("went on to try to say") are followed this far.
    private const int MaxSteps = 8;

    /// <summary>The head of the source of a verb or a predicate; false when the text names none.</summary>
    public bool TryFind(Token verb, out Token source)
    {
        source = default;
        var cue = verb;
        for (var step = 0; step < MaxSteps; step++)
        {
            if (step == 0 && IsPassiveForm(verb))
                return TryAgent(verb, out source);
            if (TrySubject(verb, out source))
            {
                source = BeyondQuote(source);
                return true;
            }
            if (verb.IsRoot)
                return cue == verb && TryBefore(cue, out source);
            if (TryNounAbove(verb, out source))
                return source.Upos is not Upos.Punct;
            if (!Leans(verb))
                return false;
            if (verb.Is("xcomp") && TryObject(verb.Head, out source))
                return true;
            verb = verb.Head;
        }
        return false;
    }

    /// <summary>Where the tree hangs the subject elsewhere: the noun phrase right before the verb and its adverbs.</summary>
    private bool TryBefore(Token verb, out Token subject)
    {
        var first = verb.Index;
        foreach (var child in verb.Children)
        {
            if (child.Index < verb.Index && (child.Is("advmod") || child.Is("aux")))
                first = Math.Min(first, child.Index);
        }
        subject = default;
        return verb.Xpos is "VBD" or "VBZ" or "VBP"
            && trees.TryPhraseBefore(first, out subject)
            && !Trees.HasChild(subject, "case");
    }

    /// <summary>A comma inside closing quotation marks ends a clause: in "called it a "mistake," and B denied", B is no part of the mistake.</summary>
    private Token BeyondQuote(Token subject)
    {
        foreach (var child in subject.Children)
        {
            if (!child.Is("conj") || child.Index < subject.Index)
                continue;
            for (var token = subject.Index + 1; token + 1 < child.Index; token++)
            {
                if (trees[token].Text is "," && trees[token + 1].Text is "\"" or "”" or "''")
                    return child;
            }
        }
        return subject;
    }

    public static bool TryAgent(Token verb, out Token agent)
    {
        foreach (var child in verb.Children)
        {
            if (!child.Is("obl") || child.Index < verb.Index || Trees.Preposition(child) != "by")
                continue;
            agent = child;
            return child.Relation == "obl:agent" || child.Upos is Upos.Noun or Upos.Propn or Upos.Pron;
        }
        agent = default;
        return false;
    }

    private static bool IsPassiveForm(Token verb) => Trees.IsPassive(verb) || (verb.Xpos == "VBN" && IsReduced(verb));

    /// <summary>"A plan backed by", "asked whether": a participle without auxiliary or subject is passive.</summary>
    private static bool IsReduced(Token verb) =>
        verb.Relation is "acl" or "amod" or "advcl" && !Trees.HasChild(verb, "aux") && !Trees.HasChild(verb, "nsubj");

    /// <summary>Of several subjects that a tree may give, the one nearest to the verb.</summary>
    private static bool TrySubject(Token verb, out Token subject)
    {
        subject = default;
        var found = false;
        foreach (var child in verb.Children)
        {
            if (!child.Is("nsubj") || child.Relation == "nsubj:outer")
                continue;
            if (found && Math.Abs(child.Index - verb.Index) > Math.Abs(subject.Index - verb.Index))
                continue;
            // "People familiar with the count said": the count, behind its preposition, is not who said it.
            if (found && child.Index < verb.Index && Trees.HasChild(child, "case") && HasAfter(subject, "amod"))
                continue;
            (subject, found) = (child, true);
        }
        return found;
    }

    private static bool HasAfter(Token noun, string relation)
    {
        foreach (var child in noun.Children)
            if (child.Index > noun.Index && child.Is(relation))
                return true;
        return false;
    }

    /// <summary>"a letter saying", "his vow to": the noun that the verb hangs on, when the verb is active.</summary>
    private static bool TryNounAbove(Token verb, out Token noun)
    {
        noun = verb.Head;
        return verb.Relation == "acl" && verb.Xpos == "VBG" && noun.Upos is Upos.Noun or Upos.Propn or Upos.Pron;
    }

    private static bool Leans(Token verb) =>
        verb.Is("xcomp") || verb.Is("conj") || verb.Is("advcl") || verb.Is("parataxis") || verb.Relation == "acl";

    /// <summary>In "urged them to say", the one who is to say is the object.</summary>
    private static bool TryObject(Token verb, out Token target)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is not ("obj" or "iobj") || child.Index < verb.Index)
                continue;
            target = child;
            return true;
        }
        target = default;
        return false;
    }

    /// <summary>The runs of the source: the noun phrase without its preposition; for a relative pronoun the noun it stands for, then the pronoun.</summary>
    public List<TokenRange> Runs(Token source, Token cue)
    {
        var phrase = Phrase(source, cue.Index);
        if (!Trees.IsRelative(source) || !TryAntecedent(source, out var noun))
            return [phrase];
        var antecedent = Phrase(noun, source.Index);
        antecedent = new(antecedent.First, Math.Min(antecedent.End, phrase.First));
        return antecedent.IsEmpty ? [phrase] : [trees.Trim(antecedent), phrase];
    }

    /// <summary>The noun that a relative pronoun stands for.</summary>
    public static bool TryAntecedent(Token pronoun, out Token noun)
    {
        var above = pronoun;
        for (var step = 0; step < MaxSteps && !above.IsRoot; step++)
        {
            above = above.Head;
            if (above.Relation != "acl:relcl")
                continue;
            noun = above.Head;
            return true;
        }
        noun = default;
        return false;
    }

    /// <summary>The reach of a noun phrase, without what introduces it and without the side of it on which the cue stands.</summary>
    public TokenRange Phrase(Token head, int cue)
    {
        var reach = trees.Reach(head);
        var (first, end) = (reach.First, reach.End);
        if (cue > head.Index && cue < end)
            end = cue;
        if (cue < head.Index && cue >= first)
            first = cue + 1;
        first = WithTitle(head, first);
        end = WithComplement(head, end, cue);
        foreach (var child in head.Children)
        {
            if (child.Index > head.Index && IsDated(child))
                end = Math.Min(end, trees.Reach(child).First);
            var above = trees.Reach(child);
            if (
                child.Index < head.Index
                && (
                    child.Is("case")
                    || child.Is("cc")
                    || child.Is("mark")
                    || child.Relation == "advmod"
                    // "In 2024 | the ministry": a time before the name is no part of it.
                    || child.Is("nummod") && Trees.HasChild(child, "case")
                )
            )
                first = Math.Max(first, above.End);
            if (child.Index > head.Index && child.Is("parataxis") && above.First > head.Index)
                end = Math.Min(end, above.First);
        }
        return trees.Trim(new(Math.Min(first, head.Index), end));
    }

    /// <summary>"State media on Sunday": the day belongs to the saying.</summary>
    private bool IsDated(Token child) =>
        child.Is("nmod") && words.IsDay(child.Lemma) && Trees.Preposition(child) is "on" or "in" or "";

    /// <summary>"People familiar | with the count": a complement that the tree made a subject of its own.</summary>
    private int WithComplement(Token head, int end, int cue)
    {
        if (!head.Is("nsubj") || head.IsRoot)
            return end;
        foreach (var child in head.Head.Children)
            if (
                child.Index > head.Index
                && child.Index < cue
                && child.Is("nsubj")
                && Trees.HasChild(child, "case")
                && trees.Reach(child).First == end
            )
                return trees.Reach(child).End;
        return end;
    }

    /// <summary>A title that the tree made a subject of its own ("leader | Kim") belongs to the name behind it.</summary>
    private int WithTitle(Token head, int first)
    {
        if (!head.Is("nsubj") || head.IsRoot)
            return first;
        // "Forces | Korea": a name cut in two.
        if (
            head.Upos == Upos.Propn
            && trees.TryPhraseBefore(first, out var before)
            && before.Upos is Upos.Propn or Upos.Noun
            && trees[first - 1].Upos != Upos.Punct
        )
            return Phrase(before.Is("conj") && before.Head.Index < before.Index ? before.Head : before, first).First;
        foreach (var child in head.Head.Children)
        {
            if (
                child.Is("nsubj")
                && trees.Reach(child).End == first
                && !Trees.IsRelative(child)
                && !Trees.HasChild(child, "case")
                && !trees.IsPunctuation(first - 1)
            )
                return trees.Reach(child).First;
        }
        return first;
    }
}
