namespace Foresaid.Score.Stories;

/// <summary>The gold's questions as asked: which statement stands in whose lane, with which answer and which move.</summary>
internal sealed class LaneMarks
{
    private readonly Marking _marking;
    private readonly HashSet<(string, string)> _toldAgain;

    public LaneMarks(Marking marking)
    {
        _marking = marking;
        var claims = marking.Gold.Claims.SelectMany(claim => Marking.PairsOf(claim.Statements.Select(Class)));
        var pairs = marking
            .Gold.Pairs.Where(pair => pair.Type != "conflict")
            .Select(pair => Marking.Unordered(Class(pair.A), Class(pair.B)));
        _toldAgain = [.. claims, .. pairs];
        foreach (var question in marking.Gold.Questions)
            Mark(question, marking.Findings.Asked.FirstOrDefault(found => found.Words == question.Words));
    }

    /// <summary>Statements in the right question's lane of the right holder.</summary>
    public Tally Placed { get; } = new();

    /// <summary>Answers found to "when", and their windows.</summary>
    public Tally Windows { get; } = new();

    /// <summary>All answers to "when": found, and their windows right.</summary>
    public Tally WindowsOfAll { get; } = new();
    public Tally Moves { get; } = new();

    private void Mark(GoldQuestion question, FoundQuestion? found)
    {
        foreach (var lane in question.Lanes)
        {
            var lanes = found?.Lanes.Where(other => IsOf(other, lane.Holder)).ToList() ?? [];
            var standing = lanes.SelectMany(Statements).Select(Class).ToHashSet(StringComparer.Ordinal);
            foreach (var id in lane.Statements.Select(_marking.Likeness.Original).Distinct(StringComparer.Ordinal))
                Placed.Expect(standing.Contains(Class(id)), () => Line(question, lane.Holder, id));
            foreach (var answer in lane.Answers)
                Mark(question, lane, answer, [.. lanes.SelectMany(other => other.Answers)]);
        }
        foreach (var lane in found?.Lanes ?? [])
            TakePlaces(question, lane);
    }

    private void Mark(GoldQuestion question, GoldLane lane, GoldAnswer answer, List<FoundAnswer> found)
    {
        var classes = answer.Statements.Select(Class).ToHashSet(StringComparer.Ordinal);
        var same = found.Where(other => other.Statements.Any(id => classes.Contains(Class(id)))).ToList();
        string Told(string value) =>
            $"{value}: {Line(question, lane.Holder, answer.Statements[0])}\n        | found: {string.Join("; ", same.Select(other => $"{other.Value} {other.Move}"))}";

        if (question.Type == "when")
        {
            var right = same.Exists(other => other.Value == answer.Value);
            WindowsOfAll.Expect(right, () => Told(answer.Value));
            if (same.Count > 0)
                Windows.Expect(right, () => Told(answer.Value));
        }
        if (answer.Move is not null)
            Moves.Expect(same.Exists(other => other.Move == answer.Move), () => Told(answer.Move));
        foreach (var other in same.Where(other => other.Move is not null))
            Moves.Take(other.Move == answer.Move, () => Told(answer.Move ?? "no move"));
    }

    private void TakePlaces(GoldQuestion question, FoundLane lane)
    {
        var others = question.Lanes.SelectMany(gold => gold.Statements).Select(Class).ToHashSet(StringComparer.Ordinal);
        var own = question
            .Lanes.Where(gold => IsOf(lane, gold.Holder))
            .SelectMany(gold => gold.Statements)
            .Select(Class)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var id in Statements(lane).DistinctBy(Class))
        {
            var right = own.Contains(Class(id));
            // What gold lists as the same told again by another article may stand in a lane: it is neither asked for nor wrong.
            if (right || others.Contains(Class(id)) || !others.Any(other => IsToldAgain(other, Class(id))))
                Placed.Take(right, () => Line(question, lane.Names[0], id));
        }
    }

    private bool IsToldAgain(string one, string other) => _toldAgain.Contains(Marking.Unordered(one, other));

    private bool IsOf(FoundLane lane, string holder) =>
        lane.Names.Any(name => _marking.Likeness.Person(name) == _marking.Likeness.Person(holder));

    private static IEnumerable<string> Statements(FoundLane lane) =>
        lane.Answers.SelectMany(answer => answer.Statements);

    private string Class(string id) => _marking.Likeness.ClassOf(id);

    private string Line(GoldQuestion question, string holder, string id) =>
        $"{question.Id} {question.Words} {holder}\n        | {_marking.Lines.Of(id)}";
}
