using Foresaid.Syntax.Model;

namespace Foresaid.Forge;

/// <summary>Trains the moves of the parser with a dynamic oracle: from any state, its own mistakes included, the moves that lose the fewest gold arcs are right.</summary>
/// <remarks>Source: Goldberg and Nivre 2013, the arc-hybrid oracle.</remarks>
internal sealed class ParserTraining(Vocabulary vocabulary)
{
    internal const double Scale = 32;

    private readonly Perceptron _perceptron = new(3, minimumUpdates: 3);
    private readonly ParserWords _words = new();
    private readonly ArcState _state = new();
    private readonly uint[] _features = new uint[ParserFeatures.Most];
    private readonly int[] _scores = new int[3];
    private readonly int[] _costs = new int[3];
    private bool[] _onStack = [];

    internal Perceptron Train(IReadOnlyList<Example> examples, IReadOnlyList<byte[]> tags, int epochs, ulong seed)
    {
        var chance = new Chance(seed);
        var order = Enumerable.Range(0, examples.Count).ToList();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            chance.Shuffle(order);
            var wrong = 0;
            // The first round follows the gold tree; then it mostly goes where its own choice leads.
            foreach (var index in order)
                wrong += Learn(examples[index], tags[index], chance, epoch == 0 ? 0 : 0.9);
            Console.Error.WriteLine($"  parser epoch {epoch + 1}: {wrong} wrong moves");
        }
        return _perceptron;
    }

    private int Learn(Example example, byte[] tags, Chance chance, double exploring)
    {
        _words.Fill(vocabulary, HashesOf(example), tags);
        _state.Begin(example.Count);
        if (_onStack.Length < example.Count + 2)
            _onStack = new bool[example.Count + 2];
        var wrong = 0;
        while (!_state.IsDone)
        {
            var view = ParserView.Of(_state);
            var count = ParserFeatures.Extract(_words, view, _features);
            Array.Clear(_scores);
            _perceptron.Add(_features.AsSpan(0, count), _scores);
            var guess = ParserWorkspace.BestAllowed(_state, _scores);
            var right = BestOfLeastCost(example);
            if (_costs[(int)guess] > _costs[(int)right])
            {
                _perceptron.Update(_features.AsSpan(0, count), (int)right, (int)guess);
                wrong++;
            }
            _perceptron.Tick();
            _state.Do(_costs[(int)guess] > _costs[(int)right] && !chance.IsBelow(exploring) ? right : guess);
        }
        return wrong;
    }

    internal static uint[] HashesOf(Example example) =>
        [.. example.Source.Words.Select(word => WordForm.LowerHash(word.Form))];

    private Move BestOfLeastCost(Example example)
    {
        FillCosts(example);
        var best = -1;
        for (var move = 0; move < 3; move++)
        {
            if (!_state.Allows((Move)move))
                continue;
            if (
                best < 0
                || _costs[move] < _costs[best]
                || (_costs[move] == _costs[best] && _scores[move] > _scores[best])
            )
                best = move;
        }
        return (Move)best;
    }

    private void FillCosts(Example example)
    {
        var gold = example.Heads;
        var (s0, s1, b0) = (_state.OnStack(0), _state.OnStack(1), _state.Coming(0));
        Array.Clear(_costs);
        for (var depth = 0; depth < _state.Depth; depth++)
        {
            var word = _state.Stack[depth];
            _costs[(int)Move.Shift] += (gold[word] == b0 ? 1 : 0) + (word != s0 && gold[b0] == word ? 1 : 0);
        }
        for (var word = b0; word <= example.Count; word++)
        {
            if (gold[word] != s0)
                continue;
            _costs[(int)Move.Left]++;
            _costs[(int)Move.Right]++;
        }
        if (s0 == 0)
            return;
        if (gold[s0] == s1 || gold[s0] > b0)
            _costs[(int)Move.Left]++;
        if (gold[s0] >= b0)
            _costs[(int)Move.Right]++;
        // A head that is neither the next word nor to come, nor just below, is lost already, whatever the move.
    }
}
