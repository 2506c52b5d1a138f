namespace Foresaid.Stories.Briefs.Pictures;

/// <summary>A box that holds something drawn; pixels.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public bool Overlaps(Box other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}

/// <summary>A straight line from left to right; pixels.</summary>
internal readonly record struct Stroke(double X1, double Y1, double X2, double Y2)
{
    /// <summary>True when it runs through the box.</summary>
    public bool Crosses(Box box)
    {
        var (from, to) = (Math.Max(Math.Min(X1, X2), box.Left), Math.Min(Math.Max(X1, X2), box.Right));
        if (from >= to)
            return false;
        var slope = (Y2 - Y1) / (X2 - X1);
        var (one, other) = (Y1 + ((from - X1) * slope), Y1 + ((to - X1) * slope));
        return Math.Max(one, other) > box.Top && Math.Min(one, other) < box.Bottom;
    }
}

/// <summary>Where the label of an answer stands to its bar.</summary>
internal enum Side
{
    None,
    Right,
    Left,
    Above,
    Below,

    /// <summary>Above, beginning over the bar.</summary>
    AboveRight,
    BelowRight,

    /// <summary>Above, ending where the bar ends.</summary>
    AboveLeft,
    BelowLeft,
}

/// <summary>Finds room for labels beside bars in one strip of a given width: none covers a bar or another label; what finds no
/// room goes without, since the table behind the picture has it.</summary>
internal sealed class LabelRoom(double width, double height, IReadOnlyList<Box> bars, IReadOnlyList<Stroke> strokes)
{
    // Of the picture's small type; a letter is seldom wider.
    private const double Letter = 6.2;
    private const double Line = 12;
    private const double Gap = 4;
    private static readonly Side[] Sides = [.. Enum.GetValues<Side>().Where(side => side != Side.None)];

    private readonly List<Box> _taken = [];

    /// <param name="lines">One or two: what it says, and the name of the move.</param>
    public Side Find(int bar, IReadOnlyList<string> lines)
    {
        var free = Sides
            .Select(side => (Side: side, Box: Place(bars[bar], lines, side)))
            .Where(place => IsFree(place.Box, bar))
            // A label that a line runs through can still be read, but one beside it reads better.
            .OrderBy(place => strokes.Count(stroke => stroke.Crosses(place.Box)))
            .ToList();
        if (free.Count == 0)
            return Side.None;
        _taken.Add(free[0].Box);
        return free[0].Side;
    }

    private bool IsFree(Box box, int bar) =>
        box.Left >= width * TimeScale.Left / 100
        && box.Right <= width
        && box.Top >= -2
        && box.Bottom <= height + 2
        && !_taken.Any(box.Overlaps)
        && !bars.Where((_, at) => at != bar).Any(box.Overlaps);

    /// <summary>Beside the bar the lines stand in its middle, kept inside the strip.</summary>
    public static double Top(Box bar, int lines, Side side, double height)
    {
        var tall = lines * Line;
        return side switch
        {
            Side.Above or Side.AboveRight or Side.AboveLeft => bar.Top - tall - 2,
            Side.Below or Side.BelowRight or Side.BelowLeft => bar.Bottom + 2,
            _ => Math.Clamp(((bar.Top + bar.Bottom) / 2) - (tall / 2), 0, height - tall),
        };
    }

    /// <summary>Where the lines are fastened: at their beginning, middle or end.</summary>
    public static (double At, bool Middle, bool End) Anchor(Box bar, Side side) =>
        side switch
        {
            Side.Right => (bar.Right + Gap, false, false),
            Side.Left => (bar.Left - Gap, false, true),
            Side.AboveRight or Side.BelowRight => ((bar.Left + bar.Right) / 2, false, false),
            Side.AboveLeft or Side.BelowLeft => (bar.Right, false, true),
            _ => ((bar.Left + bar.Right) / 2, true, false),
        };

    private Box Place(Box bar, IReadOnlyList<string> lines, Side side)
    {
        var wide = lines.Max(line => line.Length) * Letter;
        var top = Top(bar, lines.Count, side, height);
        var x = Anchor(bar, side);
        var left =
            x.End ? x.At - wide
            : x.Middle ? x.At - (wide / 2)
            : x.At;
        return new Box(left, top, left + wide, top + (lines.Count * Line));
    }
}
