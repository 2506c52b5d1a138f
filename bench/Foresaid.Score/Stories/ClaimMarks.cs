namespace Foresaid.Score.Stories;

/// <summary>Claim links: every two statements of one claim are a pair, those of copied articles left out.</summary>
internal static class ClaimMarks
{
    public static Tally Of(Marking marking)
    {
        var (gold, tally) = (marking.Gold, new Tally());
        var listed = gold.Claims.Where(claim => !claim.Arguable).SelectMany(claim => Pairs(marking, claim.Statements));
        var expected = listed.ToHashSet();
        var open = Open(marking);
        var found = marking
            .Findings.Claims.SelectMany(claim => Pairs(marking, claim))
            .Distinct()
            .Where(pair => expected.Contains(pair) || !open.Contains(pair))
            .Order()
            .ToList();
        var taken = found.ToHashSet();
        foreach (var (a, b) in expected.Order())
            tally.Expect(taken.Contains((a, b)), () => marking.Lines.Of(a, b));
        foreach (var (a, b) in found)
            tally.Take(expected.Contains((a, b)), () => marking.Lines.Of(a, b));
        return tally;
    }

    /// <summary>Pairs inside claims that the second reader marked as arguable, or said that they may well be one.</summary>
    private static HashSet<(string, string)> Open(Marking marking)
    {
        var claims = marking.Gold.Claims.ToDictionary(
            claim => claim.Id,
            claim => claim.Statements,
            StringComparer.Ordinal
        );
        var arguable = marking
            .Gold.Claims.Where(claim => claim.Arguable)
            .Select(claim => claim.Statements.AsEnumerable());
        var mayBeOne = marking.Defensible.Claims.Select(ids =>
            ids.SelectMany(id => claims.TryGetValue(id, out var statements) ? statements : [id])
        );
        return [.. arguable.Concat(mayBeOne).SelectMany(ids => Pairs(marking, ids))];
    }

    private static IEnumerable<(string, string)> Pairs(Marking marking, IEnumerable<string> ids) =>
        Marking.PairsOf(ids.Where(id => !marking.Likeness.IsCopy(id)));
}
