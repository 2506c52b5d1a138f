namespace Foresaid.Syntax.Model;

/// <summary>Everything that is needed to parse one sentence; filled anew for each, so that parsing allocates nothing.</summary>
internal sealed class ParserWorkspace
{
    private byte[] _labels = [];

    internal ParserWords Words { get; } = new();
    internal ArcState State { get; } = new();
    internal TreeView Tree { get; } = new();

    /// <summary>Parses what <see cref="Words"/> holds.</summary>
    /// <param name="heads">0-based; a root is its own head.</param>
    internal void Parse(SyntaxModel model, Span<int> heads, Span<string> relations)
    {
        Attach(model.Moves);
        Tree.Fill(Words.Count, State.Head);
        var labels = Label(model.Labels);
        for (var at = 0; at < heads.Length; at++)
        {
            var isRoot = Tree.Head[at + 1] == Words.Root;
            heads[at] = isRoot ? at : Tree.Head[at + 1] - 1;
            relations[at] = isRoot ? "root" : model.Relations[labels[at + 1]];
        }
    }

    private void Attach(LinearModel moves)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Most];
        Span<int> scores = stackalloc int[3];
        State.Begin(Words.Count);
        while (!State.IsDone)
        {
            var view = ParserView.Of(State);
            var count = ParserFeatures.Extract(Words, view, features);
            scores.Clear();
            moves.Add(features[..count], scores);
            State.Do(BestAllowed(State, scores));
        }
    }

    internal static Move BestAllowed(ArcState state, ReadOnlySpan<int> scores)
    {
        var best = -1;
        for (var move = 0; move < scores.Length; move++)
            if (state.Allows((Move)move) && (best < 0 || scores[move] > scores[best]))
                best = move;
        return (Move)best;
    }

    private ReadOnlySpan<byte> Label(LinearModel model)
    {
        if (_labels.Length < Words.Count + 2)
            _labels = new byte[Math.Max(Words.Count + 2, 2 * _labels.Length)];
        Span<uint> features = stackalloc uint[LabelerFeatures.Most];
        Span<int> scores = stackalloc int[model.Classes];
        for (var index = 0; index < Words.Count; index++)
        {
            var word = Tree.Order[index];
            _labels[word] = 0;
            if (Tree.Head[word] == Words.Root)
                continue;
            var count = LabelerFeatures.Extract(Words, Tree, word, _labels, features);
            scores.Clear();
            model.Add(features[..count], scores);
            _labels[word] = (byte)(1 + LinearModel.Best(scores[1..]));
        }
        return _labels;
    }
}
