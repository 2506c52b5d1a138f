using Foresaid.Syntax;
using Foresaid.Syntax.Model;

namespace Foresaid.Forge;

/// <summary>How a model does on sentences with gold tokens: shares of words with the right tag, lemma, head, and head with relation.</summary>
internal static class Measured
{
    internal static IEnumerable<(string Name, double Value)> On(SyntaxModel model, IReadOnlyList<ConlluSentence> gold)
    {
        var parsed = new DependencyParser(model).Parse(new Tagger(model).Tag(Conllu.ToSentences(gold)));
        var (upos, xpos, lemma, uas, las, lasCore, token) = (0, 0, 0, 0, 0, 0, 0);
        foreach (var sentence in gold)
        {
            var first = token;
            foreach (var word in sentence.Words)
            {
                var guess = parsed[token];
                var head = guess.IsRoot ? 0 : guess.Head.Index - first + 1;
                upos += guess.Upos.ToString().Equals(word.Upos, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                xpos += guess.Xpos == word.Xpos ? 1 : 0;
                lemma += guess.Lemma == word.Lemma ? 1 : 0;
                uas += head == word.Head ? 1 : 0;
                las += head == word.Head && guess.Relation == word.Relation ? 1 : 0;
                lasCore += head == word.Head && Universal(guess.Relation) == Universal(word.Relation) ? 1 : 0;
                token++;
            }
        }
        double all = token;
        return
        [
            ("UPOS", upos / all),
            ("XPOS", xpos / all),
            ("lemma", lemma / all),
            ("UAS", uas / all),
            ("LAS", lasCore / all),
            ("LAS with subtypes", las / all),
        ];
    }

    private static string Universal(string relation) => relation.Split(':')[0];
}
