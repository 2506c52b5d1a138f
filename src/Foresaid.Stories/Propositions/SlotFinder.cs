using Foresaid.Syntax;

namespace Foresaid.Stories.Propositions;

/// <summary>The heads of those who take part.</summary>
internal sealed record Slots(List<Token> Agent, List<Token> Patient, List<Token> Places);

/// <summary>Finds who does it, to whom or what, and where.</summary>
internal static class SlotFinder
{
    public static Slots Find(ContentText content, Core core, HappeningLexicon lexicon)
    {
        var slots = new Slots([], [], []);
        var parsed = content.Parsed;
        if (core.Index < 0)
            return slots;
        var main = parsed[core.Index];
        foreach (var child in main.Children)
        {
            // A name behind a title may hang beside the verb that it is the object of.
            if (child.Is("obj") || child.Is("iobj") || (child.Is("parataxis") && child.Upos == Upos.Propn))
                slots.Patient.Add(child);
            else if (child.Is("obl") && core.IsPassive && HasCase(child, "by"))
                slots.Agent.Add(child);
            else if (child.Relation == "nmod:poss" || (child.Is("nmod") && HasCase(child, "by")))
                slots.Agent.Add(child);
            else if (child.Is("nmod") && HasCase(child, "of"))
                slots.Patient.Add(child);
        }
        if (core.Subject >= 0 && parsed[core.Subject].Upos != Upos.Pron)
        {
            var befalls = core.IsPassive || (slots.Patient.Count == 0 && core.Happening is { IsTheme: true });
            (befalls ? slots.Patient : slots.Agent).Add(parsed[core.Subject]);
        }
        for (var index = 0; index < parsed.Count; index++)
        {
            if (!content.IsTime(index) && Terms.IsName(parsed[index]) && IsWhere(parsed[index]))
                slots.Places.Add(parsed[index]);
        }
        return slots;
    }

    private static bool IsWhere(Token token)
    {
        foreach (var child in token.Children)
        {
            if (
                child.Is("case")
                && child.Lemma.ToLowerInvariant()
                    is "in"
                        or "at"
                        or "near"
                        or "outside"
                        or "inside"
                        or "across"
                        or "around"
                        or "off"
            )
                return true;
        }
        return false;
    }

    private static bool HasCase(Token token, string word)
    {
        foreach (var child in token.Children)
        {
            if (child.Is("case") && child.Lemma.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
