namespace Foresaid.Score.Stories;

/// <summary>Which of the gold's questions a story that was asked nothing proposes among its first ten.</summary>
internal static class ProposalMarks
{
    private const int Looked = 10;
    private const double Enough = 0.5;

    /// <summary>Found: the same type, and at least half of the gold's lane statements; one proposal for one question.</summary>
    public static Tally Of(Marking marking)
    {
        var (tally, likeness) = (new Tally(), marking.Likeness);
        var proposed = marking
            .Findings.Proposed.Take(Looked)
            .Select(question =>
                (
                    question.Type,
                    Classes: question
                        .Lanes.SelectMany(lane => lane.Answers)
                        .SelectMany(answer => answer.Statements)
                        .Select(likeness.ClassOf)
                        .ToHashSet(StringComparer.Ordinal)
                )
            )
            .ToList();
        var wanted = marking.Gold.Questions.Where(question => !marking.Defensible.Unproposed.Contains(question.Id));
        var candidates =
            from question in wanted
            let classes = question
                .Lanes.SelectMany(lane => lane.Statements)
                .Select(likeness.ClassOf)
                .Distinct(StringComparer.Ordinal)
                .ToList()
            from nth in Enumerable.Range(0, proposed.Count)
            where proposed[nth].Type == question.Type
            let share = (double)classes.Count(proposed[nth].Classes.Contains) / classes.Count
            where share >= Enough
            orderby share descending, nth
            select (question.Id, Nth: nth);
        var (found, taken) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<int>());
        foreach (var (id, nth) in candidates)
        {
            if (found.Contains(id) || taken.Contains(nth))
                continue;
            found.Add(id);
            taken.Add(nth);
        }
        foreach (var question in wanted)
            tally.Expect(found.Contains(question.Id), () => $"{question.Id} {question.Words} ({question.Type})");
        return tally;
    }
}
