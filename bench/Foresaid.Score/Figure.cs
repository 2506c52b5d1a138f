namespace Foresaid.Score;

/// <summary>One measured number.</summary>
/// <param name="Name">What it is, with its unit where that is not a share of one ("content exact F1", "MAE").</param>
/// <param name="Value">A share of one, unless the name gives a unit.</param>
/// <param name="Published">What others reached, and on what; null when nothing comparable is known.</param>
/// <param name="LowerIsBetter">True for errors, whose floor is a ceiling.</param>
/// <param name="Floored">False for a figure that may fall while the program gets better, as a share of what was found does when more is found.</param>
public sealed record Figure(
    string Name,
    double Value,
    string? Published = null,
    bool LowerIsBetter = false,
    bool Floored = true
);

/// <summary>One published set, and how the project is measured on it.</summary>
public interface IMeasure
{
    /// <summary>One word, as given on the command line: "attribution".</summary>
    string Name { get; }

    /// <summary>Paths of the data under <c>shared/data</c>, or under the repository's own <c>golden/</c>: the floor is tied to their hash.</summary>
    IReadOnlyList<string> Data { get; }

    /// <summary>The split that the figures are of ("dev", "three quarters open while building").</summary>
    string Split { get; }

    IEnumerable<Figure> Run(SharedData data);
}
