using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Foresaid.Stories.Briefs.Print;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Pictures;

/// <summary>The lanes of one question as one SVG: time of saying across, what is talked about up, certainty as weight, moves by name.</summary>
/// <remarks>
/// A pure function of the question. It has no width of its own: places across are percentages, type and bars are pixels, so that it
/// reads the same on a phone and on a desk. It needs <see cref="Style"/> on its page, and behind it a table: what finds no room is not
/// drawn. Every text is encoded. Bounded, whatever the number of answers.
/// </remarks>
public static class LanePicture
{
    private const double Head = 18;
    private const double Gap = 8;
    private const double Caption = 20;
    private const double Axis = 22;

    // A label in the middle of its day would run over the edge beyond it. Percent.
    private const double LastMiddle = 93;
    private const int LongestName = 46;

    /// <summary>The rules of style that the pictures need, once a page; it takes the page's <c>--paper</c>, <c>--ink</c>, <c>--soft</c>,
    /// <c>--line</c> and <c>--sans</c> where they are set.</summary>
    public static string Style { get; } = ReadStyle();

    /// <returns>An <c>svg</c> element; empty where no answer has a day.</returns>
    public static string Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var deck = LaneDeck.Of(question);
        if (deck.Strips.IsEmpty)
            return "";
        var answers = deck.Strips.SelectMany(strip => strip.Answers).ToList();
        var time = new TimeScale(answers.Select(drawn => drawn.Day));
        var values = ValueScale.For(question, answers.Select(drawn => drawn.Answer.Value));
        var bottom = Caption + (deck.Strips.Length * (Head + values.Height + Gap));
        var page = new HtmlText();
        var legend = new LaneLegend(question, deck);
        Open(page, question, deck, bottom + Axis + legend.Height);
        Days(page, time, bottom);
        for (var at = 0; at < deck.Strips.Length; at++)
            Strip(page, question, deck.Strips[at], at, time, values);
        legend.Write(page, bottom + Axis);
        return page.Raw("</svg>\n").ToString();
    }

    private static void Open(HtmlText page, Question question, LaneDeck deck, double height)
    {
        var id = "p" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(question.Id)))[..12];
        page.Raw(
                $"<svg class=\"lanes\" width=\"100%\" height=\"{Number(height)}\" role=\"img\" aria-labelledby=\"{id}t {id}d\">\n"
            )
            .Raw($"<title id=\"{id}t\">Lanes: ")
            .Text(Clean.Short(Clean.Line(question.Words), 200))
            .Raw($"</title>\n<desc id=\"{id}d\">")
            .Text(PictureWords.Story(question, deck))
            .Raw("</desc>\n<text class=\"aside\" x=\"0\" y=\"12\">")
            .Text(PictureWords.Axes(question.Type))
            .Raw("</text>\n");
    }

    private static void Days(HtmlText page, TimeScale time, double bottom)
    {
        foreach (var (at, label) in time.Ticks())
        {
            var anchor = at > LastMiddle ? "end" : "middle";
            page.Raw($"<text class=\"tick\" x=\"{Number(at)}%\" y=\"{Number(bottom + 14)}\" text-anchor=\"{anchor}\">")
                .Text(label)
                .Raw("</text>\n");
        }
    }

    private static void Strip(
        HtmlText page,
        Question question,
        LaneStrip strip,
        int at,
        TimeScale time,
        ValueScale values
    )
    {
        var top = Caption + (at * (Head + values.Height + Gap));
        var kind =
            strip.IsOrganiser ? "organiser"
            : strip.IsFolded ? "folded"
            : "holder";
        page.Raw($"<g class=\"strip {kind}\" transform=\"translate(0,{Number(top)})\">\n")
            .Raw($"<rect class=\"ground\" width=\"100%\" y=\"{Number(Head)}\" height=\"{Number(values.Height)}\"/>\n")
            .Raw("<text class=\"name\" x=\"0\" y=\"13\">")
            .Text(Clean.Short(strip.Name, LongestName))
            .Raw(strip.IsOrganiser ? "<tspan class=\"role\"> · the organiser</tspan>" : "")
            .Raw($"</text>\n<g transform=\"translate(0,{Number(Head)})\">\n");
        Grid(page, time, values);
        Levels(page, values);
        var came = question.Outcome is { } outcome ? values.Of(outcome.Answer) : null;
        if (came is { } line)
            Outcome(page, line);
        new StripDrawing(strip, time, values, came).Write(page);
        page.Raw("</g>\n</g>\n");
    }

    private static void Grid(HtmlText page, TimeScale time, ValueScale values)
    {
        foreach (var (at, _) in time.Ticks())
            page.Raw(
                $"<line class=\"grid\" x1=\"{Number(at)}%\" x2=\"{Number(at)}%\" y2=\"{Number(values.Height)}\"/>"
            );
        page.Raw("\n");
    }

    private static void Levels(HtmlText page, ValueScale values)
    {
        if (values.IsBands)
            page.Raw(
                $"<line class=\"band\" x1=\"0\" x2=\"100%\" y1=\"{Number(values.Height / 2)}\" y2=\"{Number(values.Height / 2)}\"/>"
            );
        foreach (var (at, label) in Apart(values.Ticks))
        {
            if (!values.IsBands)
                page.Raw($"<line class=\"level\" x1=\"11%\" x2=\"100%\" y1=\"{Number(at)}\" y2=\"{Number(at)}\"/>");
            page.Raw($"<text class=\"tick\" x=\"3\" y=\"{Number(at + 4)}\">").Text(label).Raw("</text>");
        }
        page.Raw("\n");
    }

    /// <summary>Labels that do not run into one another.</summary>
    private static IEnumerable<(double At, string Label)> Apart(ImmutableArray<(double At, string Label)> ticks)
    {
        const double Least = 13;
        var last = double.PositiveInfinity;
        foreach (var tick in ticks.OrderByDescending(tick => tick.At))
        {
            if (last - tick.At < Least)
                continue;
            yield return tick;
            last = tick.At;
        }
    }

    private static void Outcome(HtmlText page, Extent came)
    {
        const double Thin = 6;
        if (came.Bottom - came.Top >= Thin)
            page.Raw(
                $"<rect class=\"came\" x=\"11%\" width=\"89%\" y=\"{Number(came.Top)}\" height=\"{Number(came.Bottom - came.Top)}\"/>"
            );
        page.Raw(
            $"<line class=\"outcome\" x1=\"11%\" x2=\"100%\" y1=\"{Number(came.Middle)}\" y2=\"{Number(came.Middle)}\"/>\n"
        );
    }

    private static string Number(double number) => StripDrawing.Number(number);

    private static string ReadStyle()
    {
        using var stream = typeof(LanePicture).Assembly.GetManifestResourceStream(
            "Foresaid.Stories.Briefs.Pictures.lanes.css"
        )!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
