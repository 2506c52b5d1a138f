using System.Collections.Immutable;
using System.Globalization;
using Foresaid.Stories.Briefs.Print;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Briefs.Pictures;

/// <summary>Draws one lane: its bars by day of saying, what links them, and the labels that find room.</summary>
internal sealed class StripDrawing
{
    // What the widths of the page come to on a phone and on a desk; labels are placed for both.
    private const double Phone = 326;
    private const double Desk = 640;
    private const double MostShift = 30;

    private readonly LaneStrip _strip;
    private readonly double _height;
    private readonly Extent? _outcome;
    private readonly ImmutableArray<Mark> _marks;

    public StripDrawing(LaneStrip strip, TimeScale time, ValueScale values, Extent? outcome)
    {
        (_strip, _height, _outcome) = (strip, values.Height, outcome);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var edge = double.NegativeInfinity;
        foreach (var drawn in strip.Answers)
        {
            if (values.Of(drawn.Answer.Value) is not { } extent)
                continue;
            var at = time.Of(drawn.Day);
            var half = Half(drawn.Answer.Certainty);
            // Bars of one day stand side by side.
            var shift = Math.Clamp(edge + 2 + half - (at * Phone / 100), 0, MostShift);
            edge = (at * Phone / 100) + shift + half;
            marks.Add(new Mark(drawn, at, shift, half, Tall(extent)));
        }
        _marks = marks.ToImmutable();
    }

    public void Write(HtmlText page)
    {
        if (!_strip.IsFolded)
        {
            for (var at = 1; at < _marks.Length; at++)
                Link(page, _marks[at - 1], _marks[at]);
        }
        var (phone, desk) = (Sides(Phone), Sides(Desk));
        for (var at = 0; at < _marks.Length; at++)
            Write(page, _marks[at], phone[at], desk[at]);
    }

    /// <summary>For each bar the side of its label; the last answer chooses first, then the moves, then the others.</summary>
    private Side[] Sides(double width)
    {
        var bars = _marks.Select(mark => mark.At(width)).ToList();
        var room = new LabelRoom(width, _height, bars, Strokes(width));
        var sides = new Side[_marks.Length];
        var order = Enumerable
            .Range(0, _marks.Length)
            .OrderByDescending(at => at == _marks.Length - 1)
            .ThenByDescending(at => _marks[at].Drawn.Answer.Move is not null)
            .ThenBy(at => at);
        foreach (var at in order)
        {
            if (Lines(at) is { Count: > 0 } lines)
                sides[at] = room.Find(at, lines);
        }
        return sides;
    }

    /// <summary>What labels had better not stand on: the outcome, and the links.</summary>
    private List<Stroke> Strokes(double width)
    {
        var strokes = new List<Stroke>();
        if (_outcome is { } came)
            strokes.Add(new Stroke(0, came.Middle, width, came.Middle));
        for (var at = 1; at < _marks.Length && !_strip.IsFolded; at++)
        {
            var (from, to) = (_marks[at - 1], _marks[at]);
            strokes.Add(
                new Stroke(from.Percent * width / 100, from.Extent.Middle, to.Percent * width / 100, to.Extent.Middle)
            );
        }
        return strokes;
    }

    private List<string> Lines(int at)
    {
        var (answer, day) = (_marks[at].Drawn.Answer, _marks[at].Drawn.Day);
        var value = answer.Move == Move.Withdrawn ? "" : PictureWords.Short(answer.Value, day.Year);
        var isSame = at > 0 && AnswerWords.Key(_marks[at - 1].Drawn.Answer.Value) == AnswerWords.Key(answer.Value);
        var lines = new List<string>();
        if (value.Length > 0 && !isSame)
            lines.Add(value);
        if (answer.Move is { } move)
            lines.Add(AnswerWords.Name(move));
        return lines;
    }

    private void Write(HtmlText page, Mark mark, Side phone, Side desk)
    {
        page.Raw($"<svg x=\"{Number(mark.Percent)}%\" overflow=\"visible\"><title>")
            .Text(PictureWords.Full(mark.Drawn))
            .Raw("</title>");
        if (mark.Drawn.Answer.Move == Move.Withdrawn)
            Cross(page, mark);
        else
            Bar(page, mark);
        var lines = Lines(_marks.IndexOf(mark));
        if (phone == desk)
            Label(page, mark, lines, phone, "");
        else
        {
            Label(page, mark, lines, phone, " narrow");
            Label(page, mark, lines, desk, " wide");
        }
        page.Raw("</svg>\n");
    }

    private static void Bar(HtmlText page, Mark mark)
    {
        var (extent, x) = (mark.Extent, mark.Shift - mark.Half);
        var isSoft = mark.Drawn.Answer.Value is WindowAnswer { Window.Edge: not Edge.Firm };
        page.Raw(
            $"<rect class=\"bar {Name(mark.Drawn.Answer.Certainty)}\" x=\"{Number(x)}\" y=\"{Number(extent.Top)}\" "
                + $"width=\"{Number(mark.Half * 2)}\" height=\"{Number(extent.Bottom - extent.Top)}\" rx=\"{(isSoft ? Number(mark.Half) : "0.5")}\"/>"
        );
        if (extent.OpenUp)
            Arrow(page, mark, extent.Top, -1);
        if (extent.OpenDown)
            Arrow(page, mark, extent.Bottom, 1);
    }

    /// <summary>An end that is open, or lies beyond the picture.</summary>
    private static void Arrow(HtmlText page, Mark mark, double y, int way)
    {
        var half = Math.Max(mark.Half, 3) + 2;
        page.Raw(
            $"<path class=\"tip\" d=\"M{Number(mark.Shift - half)} {Number(y)}L{Number(mark.Shift)} {Number(y + (way * 6))}L{Number(mark.Shift + half)} {Number(y)}z\"/>"
        );
    }

    private static void Cross(HtmlText page, Mark mark)
    {
        var (x, y) = (mark.Shift, mark.Extent.Middle);
        page.Raw($"<path class=\"cross\" d=\"M{Number(x - 4)} {Number(y - 4)}l8 8m0 -8l-8 8\"/>");
    }

    private void Label(HtmlText page, Mark mark, List<string> lines, Side side, string when)
    {
        if (side == Side.None || lines.Count == 0)
            return;
        var bar = new Box(mark.Shift - mark.Half, mark.Extent.Top, mark.Shift + mark.Half, mark.Extent.Bottom);
        var (x, middle, end) = LabelRoom.Anchor(bar, side);
        var anchor =
            middle ? " text-anchor=\"middle\""
            : end ? " text-anchor=\"end\""
            : "";
        var top = LabelRoom.Top(bar, lines.Count, side, _height);
        for (var at = 0; at < lines.Count; at++)
        {
            var isMove = at == lines.Count - 1 && mark.Drawn.Answer.Move is not null;
            page.Raw(
                    $"<text class=\"{(isMove ? "move" : "value")}{when}\" x=\"{Number(x)}\" y=\"{Number(top + 10 + (at * 12))}\"{anchor}>"
                )
                .Text(lines[at])
                .Raw("</text>");
        }
    }

    private static void Link(HtmlText page, Mark from, Mark to) =>
        page.Raw(
            $"<line class=\"link\" x1=\"{Number(from.Percent)}%\" y1=\"{Number(from.Extent.Middle)}\" x2=\"{Number(to.Percent)}%\" y2=\"{Number(to.Extent.Middle)}\"/>\n"
        );

    /// <summary>Half of a bar's width: the surer, the heavier.</summary>
    public static double Half(CertaintyValue certainty) =>
        certainty switch
        {
            CertaintyValue.Certain => 6,
            CertaintyValue.Probable => 4,
            CertaintyValue.Possible => 1.5,
            _ => 4,
        };

    public static string Name(CertaintyValue certainty) => certainty.ToString().ToLowerInvariant();

    public static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A single day is no hair.</summary>
    private static Extent Tall(Extent extent)
    {
        const double Least = 6;
        var missing = Math.Max(0, Least - (extent.Bottom - extent.Top)) / 2;
        return extent with { Top = extent.Top - missing, Bottom = extent.Bottom + missing };
    }

    private readonly record struct Mark(DrawnAnswer Drawn, double Percent, double Shift, double Half, Extent Extent)
    {
        public Box At(double width)
        {
            var middle = (Percent * width / 100) + Shift;
            return new Box(middle - Half, Extent.Top, middle + Half, Extent.Bottom);
        }
    }
}
