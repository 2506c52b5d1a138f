using Foresaid.Syntax.Model;

namespace Foresaid.Forge;

/// <summary>Trains the relations: on gold trees and on the parser's own, from the root down, on the relations it has given itself.</summary>
internal sealed class LabelerTraining(Vocabulary vocabulary, int relations)
{
    internal const double Scale = 32;

    private readonly Perceptron _perceptron = new(relations, minimumUpdates: 2);
    private readonly ParserWords _words = new();
    private readonly TreeView _tree = new();
    private readonly uint[] _features = new uint[LabelerFeatures.Most];
    private readonly int[] _scores = new int[relations];
    private byte[] _labels = [];

    internal Perceptron Train(IReadOnlyList<Example> examples, IReadOnlyList<byte[]> tags, int epochs, ulong seed)
    {
        var chance = new Chance(seed);
        var order = Enumerable.Range(0, examples.Count).ToList();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            chance.Shuffle(order);
            var wrong = 0;
            foreach (var index in order)
                wrong += Learn(examples[index], tags[index]);
            Console.Error.WriteLine($"  relations epoch {epoch + 1}: {wrong} wrong");
        }
        return _perceptron;
    }

    private int Learn(Example example, byte[] tags)
    {
        _words.Fill(vocabulary, ParserTraining.HashesOf(example), tags);
        _tree.Fill(example.Count, example.Heads);
        if (_labels.Length < example.Count + 2)
            _labels = new byte[example.Count + 2];
        var wrong = 0;
        for (var index = 0; index < example.Count; index++)
        {
            var word = _tree.Order[index];
            _labels[word] = 0;
            if (_tree.Head[word] == _words.Root)
                continue;
            var count = LabelerFeatures.Extract(_words, _tree, word, _labels, _features);
            Array.Clear(_scores);
            _perceptron.Add(_features.AsSpan(0, count), _scores);
            var guess = 1 + LinearModel.Best(_scores.AsSpan(1));
            if (guess != example.Labels[word])
            {
                _perceptron.Update(_features.AsSpan(0, count), example.Labels[word], guess);
                wrong++;
            }
            _perceptron.Tick();
            _labels[word] = (byte)guess;
        }
        return wrong;
    }
}
