namespace Foresaid.Syntax.Model;

/// <summary>What the models see of the words of one sentence. A workspace: filled anew for each, grown when one is longer.</summary>
internal sealed class SentenceWords
{
    /// <summary>Empty words on each side, so that a look at a neighbour needs no test.</summary>
    internal const int Margin = 3;

    internal WordForm[] Forms = [];
    internal uint[] Fine = [];
    internal uint[] Coarse = [];
    internal uint[] Ambiguity = [];
    internal byte[] Tags = [];

    internal int Count { get; private set; }

    internal void Fill(Vocabulary vocabulary, Tokens tokens, int first, int end)
    {
        Count = end - first;
        if (Forms.Length < Count + 2 * Margin)
            Grow(Count + 2 * Margin);
        for (var at = 0; at < Margin; at++)
        {
            Clear(at);
            Clear(Margin + Count + at);
        }
        for (var token = first; token < end; token++)
        {
            var at = token - first + Margin;
            Forms[at] = WordForm.Of(tokens.Source[tokens[token]]);
            var entry = vocabulary.Of(Forms[at].Lower);
            (Fine[at], Coarse[at], Ambiguity[at]) = (entry.Fine, entry.Coarse, entry.Ambiguity);
        }
    }

    /// <summary>Chooses a tag for each word, from the first to the last.</summary>
    internal void Tag(LinearModel model, Span<byte> chosen)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Most];
        Span<int> scores = stackalloc int[model.Classes];
        for (var at = 0; at < Count; at++)
        {
            var count = TaggerFeatures.Extract(this, at, Tags, features);
            scores.Clear();
            model.Add(features[..count], scores);
            // 0 is "no tag".
            Tags[at + Margin] = chosen[at] = (byte)(1 + LinearModel.Best(scores[1..]));
        }
    }

    private void Clear(int at)
    {
        Forms[at] = default;
        (Fine[at], Coarse[at], Ambiguity[at], Tags[at]) = (0, 0, 0, 0);
    }

    private void Grow(int length)
    {
        var size = Math.Max(length, Forms.Length * 2);
        Forms = new WordForm[size];
        Fine = new uint[size];
        Coarse = new uint[size];
        Ambiguity = new uint[size];
        Tags = new byte[size];
    }
}
