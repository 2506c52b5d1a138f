using System.Globalization;
using Foresaid.Stories.Questions;

namespace Foresaid.Cli.Tables.Forms;

/// <summary>Answers in a few signs.</summary>
internal static class Answers
{
    public static string Of(AnswerValue answer) =>
        answer switch
        {
            WindowAnswer days => Days.Of(days.Window) is { Length: > 0 } told ? told : "at a time left open",
            FigureAnswer figure => Figure(figure),
            PolarityAnswer whether => whether.Polarity == Polarity.Positive ? "yes" : "no",
            ChoiceAnswer choice => choice.Choice,
            _ => "",
        };

    private static string Figure(FigureAnswer figure)
    {
        var number = (figure.Low, figure.High) switch
        {
            (null, null) => "a number left open",
            ({ } low, null) => $"{Number(low)} or more",
            (null, { } high) => $"up to {Number(high)}",
            ({ } low, { } high) when low == high => Number(low),
            ({ } low, { } high) => $"{Number(low)} to {Number(high)}",
        };
        return figure.Unit is { } unit ? $"{number} {unit}" : number;
    }

    /// <summary>"15,000".</summary>
    private static string Number(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);
}
