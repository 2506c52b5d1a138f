using System.Collections.Immutable;
using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Briefs.Pictures;

/// <summary>Where an answer lies in the height of its strip; pixels from the strip's top, the greater and later above.</summary>
/// <param name="Top">Upper end.</param>
/// <param name="Bottom">Lower end; greater than <paramref name="Top"/>.</param>
/// <param name="OpenUp">True when it goes on beyond the upper end: open, or out of the picture.</param>
internal readonly record struct Extent(double Top, double Bottom, bool OpenUp, bool OpenDown)
{
    public double Middle => (Top + Bottom) / 2;
}

/// <summary>Lays answers of one type over the height of a strip; all strips of a picture share one.</summary>
internal abstract class ValueScale
{
    /// <summary>Height of a strip, in pixels.</summary>
    public virtual double Height => 64;

    /// <summary>Room above and below, for arrows.</summary>
    protected const double Margin = 7;

    /// <summary>Lines across the strip with their labels.</summary>
    public abstract ImmutableArray<(double At, string Label)> Ticks { get; }

    /// <summary>True where the lines part bands (yes and no), not values of one scale.</summary>
    public virtual bool IsBands => false;

    /// <summary>Null for an answer of another type.</summary>
    public abstract Extent? Of(AnswerValue value);

    public static ValueScale For(Question question, IEnumerable<AnswerValue> drawn)
    {
        var values = question.Outcome is { } outcome ? drawn.Append(outcome.Answer).ToList() : [.. drawn];
        return question.Type switch
        {
            QuestionType.When => new DayScale(values.OfType<WindowAnswer>(), question.Outcome?.Answer),
            QuestionType.HowMany => new FigureScale(values.OfType<FigureAnswer>(), question.Outcome?.Answer),
            QuestionType.Whether => new YesNoScale(),
            _ => new ChoiceScale(values.OfType<ChoiceAnswer>()),
        };
    }

    /// <summary>The ends between which most values lie, with those that must be in the picture.</summary>
    protected static (double Low, double High) Range(List<double> ends, List<double> needed, double least)
    {
        var (low, high) = Spread.Of([.. ends, .. needed], least);
        low = Math.Min(low, needed.DefaultIfEmpty(low).Min());
        high = Math.Max(high, needed.DefaultIfEmpty(high).Max());
        var missing = Math.Max(0, least - (high - low)) / 2;
        return (low - missing, high + missing);
    }

    /// <summary>Room for the bars that have no end.</summary>
    protected static (double Low, double High) Open((double Low, double High) range, bool below, bool above)
    {
        var room = (range.High - range.Low) * 0.2;
        return (range.Low - (below ? room : 0), range.High + (above ? room : 0));
    }

    protected Extent Between(double? low, double? high, double from, double to)
    {
        double At(double value) =>
            Height - Margin - ((Math.Clamp(value, from, to) - from) * (Height - (2 * Margin)) / (to - from));
        var (bottom, top) = (low is { } l ? At(l) : Height - Margin, high is { } h ? At(h) : Margin);
        return new Extent(top, bottom, high is null || high > to + 1e-9, low is null || low < from - 1e-9);
    }
}
