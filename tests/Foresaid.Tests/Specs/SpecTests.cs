namespace Foresaid.Tests.Specs;

/// <summary>Runs every example of <c>specs/</c> as a test of its own name.</summary>
public sealed class SpecTests
{
    private static readonly Dictionary<string, ISpecFormat> Formats = new ISpecFormat[]
    {
        new AttributionFormat(),
        new LayoutFormat(),
        new SentencesFormat(),
        new TokensFormat(),
        new TimesFormat(),
        new QuantitiesFormat(),
        new SpeakersFormat(),
        new CastFormat(),
    }.ToDictionary(format => format.Name);

    public static IEnumerable<TheoryDataRow<string>> Examples() =>
        SpecPage
            .ReadAll()
            .Select(example => new TheoryDataRow<string>(example.Name) { TestDisplayName = example.Name });

    [Theory]
    [MemberData(nameof(Examples))]
    public void Holds(string name)
    {
        var example = SpecPage.ReadAll().Single(candidate => candidate.Name == name);
        Assert.True(Formats.ContainsKey(example.Format), $"{name}: no format is called '{example.Format}'.");
        var actual = Formats[example.Format].Run(example);
        var expected = example.Input + "\n---\n" + example.Expected;
        if (example.Pending is null)
            Assert.True(expected == actual, Difference.Between(expected, actual));
        else
            Assert.False(
                expected == actual,
                $"{name} is pending ({example.Pending}), but it holds: take 'pending' off."
            );
    }
}

/// <summary>One form of example.</summary>
public interface ISpecFormat
{
    string Name { get; }

    /// <summary>Reads the example's input and writes input, "---" and outcome as the example would have to stand.</summary>
    string Run(SpecExample example);
}

/// <summary>Shows two texts with a caret under the first difference.</summary>
public static class Difference
{
    public static string Between(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        for (var line = 0; line < Math.Max(left.Length, right.Length); line++)
        {
            var (wanted, got) = (
                line < left.Length ? left[line] : "(no line)",
                line < right.Length ? right[line] : "(no line)"
            );
            if (wanted == got)
                continue;
            var column = 0;
            while (column < wanted.Length && column < got.Length && wanted[column] == got[column])
                column++;
            return $"line {line + 1}\nwanted {wanted}\n   got {got}\n       {new string(' ', column)}^\n\nwhole of what came out:\n{actual}";
        }
        return "no difference";
    }
}
