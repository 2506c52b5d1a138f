using System.Globalization;
using System.Text.Json;
using Foresaid.Stories.Questions;

namespace Foresaid.Score.Stories;

/// <summary>An answer as one text, so that gold and story can be compared.</summary>
internal static class AnswerForm
{
    public static string Of(JsonElement answer) =>
        answer.Window("window") is { } window ? Of(window)
        : answer.TryGetProperty("polarity", out var polarity) ? polarity.GetString()!
        : answer.TryGetProperty("choice", out var choice) ? choice.GetString()!
        : Of(answer.Number("low"), answer.Number("high"));

    public static string Of(AnswerValue answer) =>
        answer switch
        {
            WindowAnswer window => Of(window.Window),
            FigureAnswer figure => Of(figure.Low, figure.High),
            PolarityAnswer whether => whether.Polarity == Polarity.Positive ? "+" : "-",
            ChoiceAnswer choice => choice.Choice,
            _ => "",
        };

    private static string Of(Window window) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{window.Earliest:yyyy-MM-dd}..{window.Latest:yyyy-MM-dd} {window.Edge}"
        );

    private static string Of(decimal? low, decimal? high) =>
        string.Create(CultureInfo.InvariantCulture, $"{low:0.####}..{high:0.####}");
}
