namespace Foresaid.Score.Stories;

/// <summary>Conflicts, disagreements and retellings: which are found, and what is said of those.</summary>
internal sealed class PairMarks
{
    private const string Retelling = "retelling";

    private readonly Marking _marking;
    private readonly List<Told> _gold;
    private readonly List<Told> _found;

    public PairMarks(Marking marking)
    {
        _marking = marking;
        _gold =
        [
            .. marking
                .Gold.Pairs.Where(pair => !pair.Arguable)
                .Select(pair => Of(pair.Type, pair.A, pair.B, pair.Differs, pair.Change)),
        ];
        _found =
        [
            .. marking
                .Findings.Pairs.Select(pair => Of(pair.Type, pair.A, pair.B, pair.Differs, pair.Change))
                .Where(pair => !IsOpen(pair)),
        ];
    }

    /// <summary>Conflicts and disagreements in one, whichever of the two a pair is called.</summary>
    public Tally Contrary => Count(pair => pair.Type != Retelling, pair => ("", pair.Key));

    /// <summary>The same, the two told apart.</summary>
    public Tally ContraryByType => Count(pair => pair.Type != Retelling, pair => (pair.Type, pair.Key));

    /// <summary>From the origin to what rests on it: turned round is wrong.</summary>
    public Tally Retellings => Count(pair => pair.Type == Retelling, pair => (pair.Type, pair.Key));

    /// <summary>Of the conflicts and disagreements found, the slot in which the two differ.</summary>
    public Tally Differs => Compare(pair => pair.Type != Retelling, pair => pair.Differs);

    /// <summary>Of the retellings found, what they did to their origin.</summary>
    public Tally Change => Compare(pair => pair.Type == Retelling, pair => pair.Change ?? "");

    private Tally Count(Func<Told, bool> which, Func<Told, (string, (string, string))> key)
    {
        var tally = new Tally();
        var gold = _gold.Where(which).DistinctBy(key).ToList();
        var found = _found.Where(which).DistinctBy(key).ToList();
        var (expected, taken) = (gold.Select(key).ToHashSet(), found.Select(key).ToHashSet());
        foreach (var pair in gold)
            tally.Expect(taken.Contains(key(pair)), () => pair.Line(_marking.Lines));
        foreach (var pair in found)
            tally.Take(expected.Contains(key(pair)), () => pair.Line(_marking.Lines));
        return tally;
    }

    private Tally Compare(Func<Told, bool> which, Func<Told, string> field)
    {
        var tally = new Tally();
        foreach (var pair in _gold.Where(which).DistinctBy(pair => pair.Key))
        {
            var same = _found.Where(which).Where(other => other.Key == pair.Key).ToList();
            if (same.Count > 0)
                tally.Expect(
                    same.Exists(other => field(other) == field(pair)),
                    () => $"not {field(same[0])}: {pair.Line(_marking.Lines)}"
                );
        }
        return tally;
    }

    /// <summary>Marked as arguable, or not listed and yet defensible.</summary>
    private bool IsOpen(Told pair)
    {
        var key = Unordered(pair.A, pair.B);
        if (_gold.Exists(gold => gold.Type == pair.Type && Unordered(gold.A, gold.B) == key))
            return false;
        var arguable = _marking.Gold.Pairs.Where(gold => gold.Arguable).Select(gold => Unordered(gold.A, gold.B));
        var defensible = _marking
            .Defensible.Pairs.Where(one => one.Types.Contains(pair.Type, StringComparer.Ordinal))
            .Select(one => Unordered(one.A, one.B));
        return arguable.Concat(defensible).Contains(key);
    }

    private (string, string) Unordered(string a, string b) =>
        Marking.Unordered(_marking.Likeness.ClassOf(a), _marking.Likeness.ClassOf(b));

    private Told Of(string type, string a, string b, string differs, string? change)
    {
        var ordered = (_marking.Likeness.ClassOf(a), _marking.Likeness.ClassOf(b));
        return new Told(type, a, b, differs, change, type == Retelling ? ordered : Unordered(a, b));
    }

    /// <param name="Key">What each of the two stands for; in order only where the order says something.</param>
    private sealed record Told(string Type, string A, string B, string Differs, string? Change, (string, string) Key)
    {
        public string Line(Lines lines) => $"{Type} by {Differs} {Change}\n        | {lines.Of(A, B)}";
    }
}
