namespace Foresaid.Score.Stories;

/// <summary>What looks like a claim, a conflict, a refusal ... and is none: how many of those were taken for one.</summary>
internal sealed class LookalikeMarks(Marking marking)
{
    public Tally Of()
    {
        var tally = new Tally();
        var known = marking.Defensible.Lookalikes.Select(one => (one.Like, one.A, (string?)one.B)).ToHashSet();
        foreach (var one in marking.Gold.Lookalikes.Where(one => !known.Contains((one.Like, one.A, one.B))))
        {
            tally.Expect(
                !IsTaken(one),
                () => $"taken for a {one.Like}\n        | {marking.Lines.Of(one.B is null ? [one.A] : [one.A, one.B])}"
            );
        }
        return tally;
    }

    private bool IsTaken(GoldLookalike one) =>
        one.Like switch
        {
            "claim" => marking.Findings.Claims.Any(claim => Has(claim, one.A) && Has(claim, one.B!)),
            "retelling" => IsPair(one, pair => pair.Type == "retelling"),
            "conflict" or "disagreement" => IsPair(one, pair => pair.Type != "retelling"),
            "refusal" => marking.Findings.Forecasts.Any(found =>
                found.Refused is not null && Has(found.Statements, one.A)
            ),
            "outcome" => marking.Findings.Forecasts.Any(found =>
                Has(found.Statements, one.A) && Has(found.Evidence, one.B!)
            ),
            _ => throw new InvalidDataException($"\"{one.Like}\" is no look-alike that the scorer knows."),
        };

    /// <summary>A pair that the gold lists for other reasons, arguable or not, is none that was taken wrongly.</summary>
    private bool IsPair(GoldLookalike one, Func<FoundPair, bool> which)
    {
        var key = Marking.Unordered(one.A, one.B!);
        return marking.Findings.Pairs.Any(pair => which(pair) && Marking.Unordered(pair.A, pair.B) == key)
            && !marking.Gold.Pairs.Any(pair =>
                which(new FoundPair(pair.Type, "", "", "", null)) && Marking.Unordered(pair.A, pair.B) == key
            );
    }

    private static bool Has(IEnumerable<string> ids, string id) => ids.Contains(id, StringComparer.Ordinal);
}
