using Foresaid.Syntax;
using Foresaid.Syntax.Model;

namespace Foresaid.Forge;

/// <summary>Trains the tagger: left to right over each sentence, on its own earlier tags, so that it learns from what it will see.</summary>
internal static class TaggerTraining
{
    internal const double Scale = 32;

    internal static Perceptron Train(
        IReadOnlyList<Example> examples,
        Vocabulary vocabulary,
        int tags,
        int epochs,
        ulong seed
    )
    {
        var perceptron = new Perceptron(tags, minimumUpdates: 2);
        var chance = new Chance(seed);
        var order = examples.ToList();
        var words = new SentenceWords();
        var features = new uint[TaggerFeatures.Most];
        var scores = new int[tags];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            chance.Shuffle(order);
            var wrong = 0;
            foreach (var example in order)
                wrong += Learn(perceptron, example, vocabulary, words, features, scores);
            Console.Error.WriteLine($"  tagger epoch {epoch + 1}: {wrong} wrong");
        }
        return perceptron;
    }

    private static int Learn(
        Perceptron perceptron,
        Example example,
        Vocabulary vocabulary,
        SentenceWords words,
        uint[] features,
        int[] scores
    )
    {
        var sentences = Conllu.ToSentences([example.Source]);
        words.Fill(vocabulary, sentences.Tokens, 0, example.Count);
        var wrong = 0;
        for (var at = 0; at < example.Count; at++)
        {
            var count = TaggerFeatures.Extract(words, at, words.Tags, features);
            Array.Clear(scores);
            perceptron.Add(features.AsSpan(0, count), scores);
            var guess = 1 + LinearModel.Best(scores.AsSpan(1));
            if (guess != example.Tags[at])
            {
                perceptron.Update(features.AsSpan(0, count), example.Tags[at], guess);
                wrong++;
            }
            perceptron.Tick();
            words.Tags[at + SentenceWords.Margin] = (byte)guess;
        }
        return wrong;
    }
}
