namespace Foresaid.Score.Stories;

/// <summary>Which articles rest on one text: every two of a family are a pair.</summary>
internal static class FamilyMarks
{
    public static Tally Of(Marking marking)
    {
        var tally = new Tally();
        var gold = marking.Gold.Families.SelectMany(family => Marking.PairsOf(family.Articles)).ToHashSet();
        // A copy and a rewrite of one article are not listed as a pair of their own; to join them is not wrong.
        var joined = Joined(marking.Gold).SelectMany(Marking.PairsOf).ToHashSet();
        var found = marking
            .Findings.Families.SelectMany(family => Marking.PairsOf(family))
            .Where(pair => gold.Contains(pair) || !joined.Contains(pair))
            .ToHashSet();
        foreach (var pair in gold.Order())
            tally.Expect(found.Contains(pair), () => $"{pair.A} {pair.B}");
        foreach (var pair in found.Order())
            tally.Take(gold.Contains(pair), () => $"{pair.A} {pair.B}");
        return tally;
    }

    private static List<HashSet<string>> Joined(StoryGold gold)
    {
        var groups = new List<HashSet<string>>();
        foreach (var family in gold.Families)
        {
            var whole = family.Articles.ToHashSet(StringComparer.Ordinal);
            foreach (var group in groups.Where(group => group.Overlaps(whole)).ToList())
            {
                whole.UnionWith(group);
                groups.Remove(group);
            }
            groups.Add(whole);
        }
        return groups;
    }
}
