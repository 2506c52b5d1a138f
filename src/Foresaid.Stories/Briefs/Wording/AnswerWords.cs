using System.Collections.Immutable;
using System.Globalization;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Wording;

/// <summary>Answers in words, and whether two of them can both be so.</summary>
internal static class AnswerWords
{
    /// <summary>Longest choice shown. Unit: UTF-16 code units.</summary>
    public const int LongestChoice = 80;

    // Figures that differ by at most a tenth are told as one (product.md, "Same claim").
    private const decimal Tolerance = 0.1m;

    /// <summary>"about 1–10 April 2031", "4,800 delegates", "yes", the choice's words.</summary>
    public static string Of(AnswerValue value, ImmutableArray<StoryRow> rows) =>
        value switch
        {
            WindowAnswer { Window: var window } => WindowWords.Of(window),
            FigureAnswer figure => $"{Number(figure)} {Counted(figure.Unit, rows)}".TrimEnd(),
            PolarityAnswer { Polarity: Polarity.Positive } => "yes",
            PolarityAnswer => "no",
            ChoiceAnswer { Choice: var choice } => $"“{Clean.Short(Clean.Line(choice), LongestChoice)}”",
            _ => "an answer of another sort",
        };

    /// <summary>"later", "reversed".</summary>
    public static string Name(Move move) => move.ToString().ToLowerInvariant();

    /// <summary>The same for answers that say the same.</summary>
    public static string Key(AnswerValue value) =>
        value switch
        {
            WindowAnswer { Window: var window } => string.Create(
                CultureInfo.InvariantCulture,
                $"{window.Earliest:yyyy-MM-dd}/{window.Latest:yyyy-MM-dd}"
            ),
            FigureAnswer figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Low}/{figure.High}"),
            PolarityAnswer { Polarity: var polarity } => polarity.ToString(),
            ChoiceAnswer { Choice: var choice } => Fold.Name(choice),
            _ => "",
        };

    /// <summary>True where both can be so: windows that share a day, figures that overlap or lie within a tenth.</summary>
    public static bool Agree(AnswerValue one, AnswerValue other) =>
        (one, other) switch
        {
            (WindowAnswer left, WindowAnswer right) => left.Window.Overlaps(right.Window),
            (FigureAnswer left, FigureAnswer right) => IsNear(left, right),
            _ => Key(one) == Key(other),
        };

    /// <summary>"4,800", "15,000–20,000", "at least 170".</summary>
    public static string Number(FigureAnswer figure) =>
        (figure.Low, figure.High) switch
        {
            ({ } low, { } high) when low == high => Write(low),
            ({ } low, { } high) => $"{Write(low)}–{Write(high)}",
            ({ } low, null) => $"at least {Write(low)}",
            (null, { } high) => $"at most {Write(high)}",
            _ => "a number left open",
        };

    private static string Write(decimal number) => number.ToString("#,##0.####", CultureInfo.InvariantCulture);

    private static bool IsNear(FigureAnswer one, FigureAnswer other)
    {
        var (low, high) = (one.Low ?? other.Low, one.High ?? other.High);
        var (from, to) = (other.Low ?? low, other.High ?? high);
        if (low is not { } a || high is not { } b || from is not { } c || to is not { } d)
            return true;
        return a <= d * (1 + Tolerance) && c <= b * (1 + Tolerance);
    }

    /// <summary>What is counted as the texts write it ("delegates" for the lemma "delegate"); the lemma where they do not.</summary>
    private static string Counted(string? unit, ImmutableArray<StoryRow> rows)
    {
        if (string.IsNullOrWhiteSpace(unit))
            return "";
        var lemma = Clean.Line(unit);
        return rows.SelectMany(row => row.Quote.Split(' '))
                .Select(word => word.Trim('.', ',', ';', ':', '”', '"', '’', ')'))
                .FirstOrDefault(word =>
                    word.StartsWith(lemma, StringComparison.OrdinalIgnoreCase) && word.Length <= lemma.Length + 2
                )
            ?? lemma;
    }
}
