using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Foresaid.Forge;

/// <summary>Skip-gram with negative sampling (Mikolov and others 2013), on one thread: the same numbers on every run.</summary>
internal sealed class VectorTraining
{
    public const int Width = 64;
    private const int Window = 5;
    private const int Negatives = 5;
    private const int Epochs = 5;
    private const float Rate = 0.025f;
    private const double Frequent = 1e-4;
    private const int NoiseSlots = 1 << 20;

    private readonly int[] _text;
    private readonly float[] _words;
    private readonly float[] _contexts;
    private readonly double[] _keep;
    private readonly int[] _noise;
    private readonly Chance _chance = new(20_260_101);
    private readonly float[] _change = new float[Width];

    /// <param name="text">Numbers of words; -1 parts paragraphs.</param>
    /// <param name="counts">Of each word.</param>
    public VectorTraining(int[] text, long[] counts)
    {
        _text = text;
        _words = new float[counts.Length * Width];
        _contexts = new float[counts.Length * Width];
        for (var at = 0; at < _words.Length; at++)
            _words[at] = ((_chance.Next() >> 40) / (float)(1 << 24) - 0.5f) / Width;
        var all = (double)counts.Sum();
        _keep =
        [
            .. counts.Select(count => Math.Min(1, Math.Sqrt(Frequent / (count / all)) + (Frequent / (count / all)))),
        ];
        _noise = Noise(counts);
    }

    /// <summary>Unit vectors, one after the other.</summary>
    public float[] Run()
    {
        var kept = new List<int>();
        var (done, all) = (0L, (long)_text.Length * Epochs);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            for (var at = 0; at < _text.Length; at++, done++)
            {
                if (_text[at] >= 0)
                {
                    if (_chance.IsBelow(_keep[_text[at]]))
                        kept.Add(_text[at]);
                    continue;
                }
                Learn(kept, Math.Max(Rate / 1000, Rate * (1 - ((float)done / all))));
                kept.Clear();
            }
        }
        for (var word = 0; word < _words.Length / Width; word++)
        {
            var vector = _words.AsSpan(word * Width, Width);
            var length = Math.Max(1e-9f, MathF.Sqrt(Dot(vector, vector)));
            foreach (ref var number in vector)
                number /= length;
        }
        return _words;
    }

    private void Learn(List<int> words, float rate)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var reach = 1 + _chance.Below(Window);
            for (var near = Math.Max(0, at - reach); near <= Math.Min(words.Count - 1, at + reach); near++)
            {
                if (near != at)
                    Learn(words[near], words[at], rate);
            }
        }
    }

    private void Learn(int word, int context, float rate)
    {
        var vector = _words.AsSpan(word * Width, Width);
        var change = _change.AsSpan();
        change.Clear();
        for (var nth = 0; nth <= Negatives; nth++)
        {
            var other = nth == 0 ? context : _noise[_chance.Below(NoiseSlots)];
            if (nth > 0 && other == context)
                continue;
            var beside = _contexts.AsSpan(other * Width, Width);
            var sum = Dot(vector, beside);
            var step = rate * ((nth == 0 ? 1 : 0) - (1 / (1 + MathF.Exp(-sum))));
            AddTo(change, beside, step);
            AddTo(beside, vector, step);
        }
        AddTo(vector, change, 1);
    }

    // Always eight at a time: a wider register would add up in another order.
    private static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var a = MemoryMarshal.Cast<float, Vector256<float>>(one);
        var b = MemoryMarshal.Cast<float, Vector256<float>>(other);
        var sum = Vector256<float>.Zero;
        for (var at = 0; at < a.Length; at++)
            sum += a[at] * b[at];
        return Vector256.Sum(sum);
    }

    private static void AddTo(Span<float> to, ReadOnlySpan<float> from, float share)
    {
        var a = MemoryMarshal.Cast<float, Vector256<float>>(to);
        var b = MemoryMarshal.Cast<float, Vector256<float>>(from);
        for (var at = 0; at < a.Length; at++)
            a[at] += b[at] * share;
    }

    private static int[] Noise(long[] counts)
    {
        var shares = counts.Select(count => Math.Pow(count, 0.75)).ToArray();
        var all = shares.Sum();
        var noise = new int[NoiseSlots];
        var (word, sum) = (0, shares[0]);
        for (var slot = 0; slot < NoiseSlots; slot++)
        {
            while (sum / all < (slot + 1.0) / NoiseSlots && word < counts.Length - 1)
                sum += shares[++word];
            noise[slot] = word;
        }
        return noise;
    }
}
