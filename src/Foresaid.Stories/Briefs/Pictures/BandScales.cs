using System.Collections.Immutable;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Pictures;

/// <summary>Two bands: yes above, no below.</summary>
internal sealed class YesNoScale : ValueScale
{
    private const double Half = 22;

    public override ImmutableArray<(double At, string Label)> Ticks => [(Half / 2, "yes"), (Half * 3 / 2, "no")];
    public override double Height => 2 * Half;
    public override bool IsBands => true;

    public override Extent? Of(AnswerValue value) =>
        value is PolarityAnswer { Polarity: var polarity }
            ? (
                polarity == Polarity.Positive
                    ? new Extent(5, Half - 5, false, false)
                    : new Extent(Half + 5, Height - 5, false, false)
            )
            : null;
}

/// <summary>Choices, each at a height of its own; those named most often, and one band for all others.</summary>
internal sealed class ChoiceScale : ValueScale
{
    private const int Most = 4;
    private readonly ImmutableArray<string> _choices;

    public ChoiceScale(IEnumerable<ChoiceAnswer> values) =>
        _choices = [
            .. values
                .GroupBy(value => Fold.Name(value.Choice), StringComparer.Ordinal)
                .OrderByDescending(same => same.Count())
                .ThenBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => same.Key)
                .Take(Most),
        ];

    public override ImmutableArray<(double At, string Label)> Ticks => [];

    public override Extent? Of(AnswerValue value)
    {
        if (value is not ChoiceAnswer { Choice: var choice })
            return null;
        var at = _choices.IndexOf(Fold.Name(choice));
        var bands = Math.Max(_choices.Length, 1);
        var height = (Height - (2 * Margin)) / bands;
        var top = Margin + ((at < 0 ? bands - 1 : at) * height);
        return new Extent(top + (height / 2) - 3, top + (height / 2) + 3, false, false);
    }
}
