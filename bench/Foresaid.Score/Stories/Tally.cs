namespace Foresaid.Score.Stories;

/// <summary>What was right of what gold has and of what was found, with every miss and every wrong one in words.</summary>
internal sealed class Tally
{
    private readonly List<string> _whys = [];

    /// <summary>How many of the gold's were found.</summary>
    public int Hits { get; private set; }

    /// <summary>How many of those found are right.</summary>
    public int Right { get; private set; }

    /// <summary>How many the gold has.</summary>
    public int Gold { get; private set; }

    /// <summary>How many were found and are counted, right or wrong.</summary>
    public int Found { get; private set; }

    public IReadOnlyList<string> Whys => _whys;

    /// <summary>0 where nothing was found though there was something to find.</summary>
    public double Precision => Share(Right, Found, Gold);
    public double Recall => Share(Hits, Gold, Found);
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Something that the gold has; <paramref name="missed"/> is told where it was not found.</summary>
    public void Expect(bool found, Func<string> missed)
    {
        Gold++;
        if (found)
            Hits++;
        else
            _whys.Add("missed: " + missed());
    }

    /// <summary>Something that was found.</summary>
    public void Take(bool right, Func<string> wrong)
    {
        Found++;
        if (right)
            Right++;
        else
            _whys.Add("wrong: " + wrong());
    }

    private static double Share(int part, int whole, int other) =>
        whole > 0 ? (double)part / whole
        : other == 0 ? 1
        : 0;
}
