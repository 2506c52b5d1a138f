using Foresaid.Stories.Briefs.Print;
using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Briefs.Pictures;

/// <summary>What the signs of a picture mean; only those that stand in it.</summary>
internal sealed class LaneLegend
{
    private const double Line = 18;
    private readonly Question _question;
    private readonly string _note;
    private readonly bool _hasSoft;
    private readonly bool _hasOpen;

    public LaneLegend(Question question, LaneDeck deck)
    {
        (_question, _note) = (question, deck.Note);
        var values = deck.Strips.SelectMany(strip => strip.Answers).Select(drawn => drawn.Answer.Value).ToList();
        _hasSoft = values.OfType<WindowAnswer>().Any(value => value.Window.Edge != Edge.Firm);
        _hasOpen =
            values.OfType<WindowAnswer>().Any(value => value.Window.Earliest is null || value.Window.Latest is null)
            || values.OfType<FigureAnswer>().Any(value => value.Low is null || value.High is null);
    }

    public double Height =>
        Line
        * (
            1 + (_hasSoft || _hasOpen ? 1 : 0) + (_question.Outcome is null ? 0 : 1) + (_note.Length > 0 ? 1 : 0) + 0.25
        );

    public void Write(HtmlText page, double top)
    {
        page.Raw($"<g class=\"legend\" transform=\"translate(0,{Number(top)})\">\n");
        Weights(page);
        var line = Line;
        if (_hasSoft || _hasOpen)
        {
            Ends(page, line);
            line += Line;
        }
        if (_question.Outcome is { } outcome)
        {
            page.Raw(
                $"<line class=\"outcome\" x1=\"0\" x2=\"26\" y1=\"{Number(line + 7)}\" y2=\"{Number(line + 7)}\"/>"
            );
            Words(page, 32, line, "what came of it: " + PictureWords.Came(outcome));
            line += Line;
        }
        if (_note.Length > 0)
            Words(page, 0, line, _note);
        page.Raw("</g>\n");
    }

    private static void Weights(HtmlText page)
    {
        ReadOnlySpan<(CertaintyValue Value, string Words, int At)> weights =
        [
            (CertaintyValue.Certain, "certain", 0),
            (CertaintyValue.Probable, "probable", 64),
            (CertaintyValue.Possible, "possible", 136),
            (CertaintyValue.Unknown, "how sure is not said", 204),
        ];
        foreach (var (value, words, at) in weights)
        {
            var half = StripDrawing.Half(value);
            page.Raw(
                $"<rect class=\"bar {StripDrawing.Name(value)}\" x=\"{Number(at + 6 - half)}\" y=\"1\" width=\"{Number(half * 2)}\" height=\"12\" rx=\"0.5\"/>"
            );
            Words(page, at + 16, 0, words);
        }
    }

    private void Ends(HtmlText page, double line)
    {
        var at = 0;
        if (_hasSoft)
        {
            page.Raw(
                $"<rect class=\"bar certain\" x=\"0\" y=\"{Number(line + 1)}\" width=\"12\" height=\"12\" rx=\"6\"/>"
            );
            Words(page, 16, line, "the words leave room");
            at = 150;
        }
        if (!_hasOpen)
            return;
        page.Raw($"<path class=\"tip\" d=\"M{at} {Number(line + 11)}l6 -8l6 8z\"/>");
        Words(page, at + 16, line, "no end given");
    }

    private static void Words(HtmlText page, double x, double line, string words) =>
        page.Raw($"<text class=\"aside\" x=\"{Number(x)}\" y=\"{Number(line + 11)}\">").Text(words).Raw("</text>\n");

    private static string Number(double number) => StripDrawing.Number(number);
}
