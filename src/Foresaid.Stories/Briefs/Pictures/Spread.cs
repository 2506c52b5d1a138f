namespace Foresaid.Stories.Briefs.Pictures;

/// <summary>The ends between which most numbers lie: one far off (a wrong year) must not press all the others flat.</summary>
internal static class Spread
{
    private const int Fewest = 6;
    private const double Stretch = 4;

    /// <param name="least">What is narrower is never cut.</param>
    public static (double Low, double High) Of(List<double> numbers, double least)
    {
        if (numbers.Count == 0)
            return (0, least);
        numbers.Sort();
        var tenth = Math.Max(1, numbers.Count / 10);
        var (low, high) = (numbers[0], numbers[^1]);
        if (numbers.Count < Fewest)
            return (low, high);
        var (from, to) = (numbers[tenth], numbers[^(tenth + 1)]);
        var room = (Stretch / 2 * (to - from)) + least;
        return (numbers.First(number => number >= from - room), numbers.Last(number => number <= to + room));
    }
}
