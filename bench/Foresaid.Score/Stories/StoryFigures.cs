namespace Foresaid.Score.Stories;

/// <summary>All figures of one column: from the gold's statements, or from those read.</summary>
/// <param name="whys">Where every missed and every wrong item is told; null for nowhere.</param>
internal sealed class StoryFigures(Marking marking, TextWriter? whys, string column)
{
    public IEnumerable<Figure> All()
    {
        var lanes = new LaneMarks(marking);
        var pairs = new PairMarks(marking);
        var forecasts = new ForecastMarks(marking);
        return
        [
            .. Both("claim links", ClaimMarks.Of(marking), f1: true),
            .. Share("lanes recall", lanes.Placed),
            Precision("lanes precision", lanes.Placed),
            .. Share("windows of lanes exact", lanes.Windows, floored: false),
            .. Share("windows found and exact", lanes.WindowsOfAll),
            .. Share("moves recall", lanes.Moves),
            Precision("moves precision", lanes.Moves),
            .. Share("proposed questions at ten", ProposalMarks.Of(marking)),
            .. Both("conflicts", pairs.Contrary, f1: false),
            .. Both("conflicts by type", pairs.ContraryByType, f1: true, told: false),
            .. Share("conflicts: slot right", pairs.Differs, floored: false),
            .. Both("retellings", pairs.Retellings, f1: true),
            .. Share("retellings: change right", pairs.Change, floored: false),
            .. Both("refusals", forecasts.Refusals, f1: true),
            .. Share("refusals: reason right", forecasts.Reasons, floored: false),
            .. Share("outcomes right", forecasts.Outcomes),
            Precision("outcomes precision", forecasts.Outcomes),
            .. Share("outcomes: evidence right", forecasts.Evidence, floored: false),
            .. Share("outcomes: fell right", forecasts.Fell, floored: false),
            .. Count("forecasts gold has not", forecasts.Invented),
            .. Both("families", FamilyMarks.Of(marking), f1: true),
            .. Count("look-alikes taken", new LookalikeMarks(marking).Of()),
        ];
    }

    private IEnumerable<Figure> Both(string name, Tally tally, bool f1, bool told = true)
    {
        if (told)
            Tell(name, tally);
        if (f1)
            yield return new($"{column} {name} F1", tally.F1);
        yield return new($"{column} {name} precision", tally.Precision, Floored: !f1);
        yield return new($"{column} {name} recall", tally.Recall, Floored: !f1);
    }

    private IEnumerable<Figure> Share(string name, Tally tally, bool floored = true)
    {
        Tell(name, tally);
        // A share of what was found says nothing where nothing was.
        yield return new($"{column} {name}", tally.Gold == 0 ? 0 : tally.Recall, Floored: floored);
    }

    private Figure Precision(string name, Tally tally) => new($"{column} {name}", tally.Precision);

    /// <summary>How many wrong ones there are.</summary>
    private IEnumerable<Figure> Count(string name, Tally tally)
    {
        Tell(name, tally);
        yield return new($"{column} {name} (count)", tally.Whys.Count, LowerIsBetter: true, Floored: false);
    }

    private void Tell(string name, Tally tally)
    {
        foreach (var why in whys is null ? [] : tally.Whys)
            whys!.WriteLine($"  [{column}] {name} {why}");
    }
}
