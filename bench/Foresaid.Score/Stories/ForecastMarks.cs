namespace Foresaid.Score.Stories;

/// <summary>Which forecasts are refused and why, and what is proposed to have come of the others.</summary>
internal sealed class ForecastMarks
{
    private readonly Marking _marking;

    public ForecastMarks(Marking marking)
    {
        _marking = marking;
        foreach (var gold in marking.Gold.Forecasts.Where(forecast => !forecast.Arguable))
        {
            MarkRefusal(gold);
            MarkOutcome(gold);
        }
        var known = marking
            .Gold.Forecasts.SelectMany(forecast => forecast.Statements)
            .Select(Class)
            .ToHashSet(StringComparer.Ordinal);
        foreach (
            var found in marking.Findings.Forecasts.Where(found => !found.Statements.Select(Class).Any(known.Contains))
        )
            Invented.Take(false, () => marking.Lines.Of(found.Statements));
    }

    /// <summary>Over the statements of the gold's forecasts: a statement refused, against one taken or overlooked.</summary>
    public Tally Refusals { get; } = new();

    /// <summary>Of those rightly refused.</summary>
    public Tally Reasons { get; } = new();
    public Tally Outcomes { get; } = new();

    /// <summary>Of the outcomes that are right and have a place in their window.</summary>
    public Tally Fell { get; } = new();

    /// <summary>Of the outcomes that are right: one of the statements that show it is the gold's.</summary>
    public Tally Evidence { get; } = new();

    /// <summary>Forecasts of which gold knows nothing.</summary>
    public Tally Invented { get; } = new();

    private void MarkRefusal(GoldForecast gold)
    {
        foreach (var id in gold.Statements.Select(_marking.Likeness.Original).Distinct(StringComparer.Ordinal))
        {
            var refused = _marking
                .Findings.Forecasts.Where(found => found.Refused is not null && found.Statements.Any(IsSame))
                .ToList();
            if (gold.Refused is not null)
                Refusals.Expect(refused.Count > 0, () => $"{gold.Refused}: {_marking.Lines.Of(id)}");
            if (refused.Count > 0)
                Refusals.Take(gold.Refused is not null, () => $"{refused[0].Refused}: {_marking.Lines.Of(id)}");
            if (refused.Count > 0 && gold.Refused is not null)
                Reasons.Expect(
                    refused[0].Refused == gold.Refused,
                    () => $"{gold.Refused}, not {refused[0].Refused}: {_marking.Lines.Of(id)}"
                );

            bool IsSame(string other) => Class(other) == Class(id);
        }
    }

    private void MarkOutcome(GoldForecast gold)
    {
        var found = Best(gold);
        string Told() =>
            $"{gold.Outcome ?? "undecided"}, not {found?.Outcome ?? "decided"}: {_marking.Lines.Of(gold.Statements[0])}";
        var right = gold.Outcome is not null && found?.Outcome == gold.Outcome;
        if (gold.Outcome is not null)
            Outcomes.Expect(right, Told);
        if (found?.Outcome is not null)
            Outcomes.Take(right, () => $"{Told()}\n        | by {_marking.Lines.Of(found.Evidence)}");
        if (!right)
            return;
        var evidence = gold.Evidence.Select(Class).ToHashSet(StringComparer.Ordinal);
        Evidence.Expect(
            found!.Evidence.Any(id => evidence.Contains(Class(id))),
            () => $"{_marking.Lines.Of(gold.Statements[0])}\n        | by {_marking.Lines.Of(found.Evidence)}"
        );
        if (gold.Fell is not null)
            Fell.Expect(
                found.Fell == gold.Fell,
                () => $"{gold.Fell}, not {found.Fell}: {_marking.Lines.Of(gold.Statements[0])}"
            );
    }

    /// <summary>The forecast found that has most of the gold's statements; of equal ones that with its first statement.</summary>
    private FoundForecast? Best(GoldForecast gold)
    {
        var classes = gold.Statements.Select(Class).ToHashSet(StringComparer.Ordinal);
        return _marking
            .Findings.Forecasts.Select(found =>
                (Found: found, Classes: found.Statements.Select(Class).ToHashSet(StringComparer.Ordinal))
            )
            .Where(one => one.Classes.Overlaps(classes))
            .OrderByDescending(one => one.Classes.Count(classes.Contains))
            .ThenByDescending(one => one.Classes.Contains(Class(gold.Statements[0])))
            .Select(one => one.Found)
            .FirstOrDefault();
    }

    private string Class(string id) => _marking.Likeness.ClassOf(id);
}
