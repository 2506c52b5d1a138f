using System.Text.RegularExpressions;

namespace Foresaid.Stories.Wording;

/// <summary>A list of phrases, each found as whole words of a <see cref="PlainLine"/>.</summary>
/// <remarks>One pattern a line; "~" stands for at most three words between. Linear in the line.</remarks>
internal sealed class Phrases
{
    private readonly Regex _any;

    public Phrases(string lines)
    {
        var patterns = lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Replace(" ~ ", "( [^ ]+){0,3} ", StringComparison.Ordinal));
        _any = Patterns.Linear($" ({string.Join('|', patterns)}) ", RegexOptions.ExplicitCapture);
    }

    public bool StandIn(PlainLine line) => _any.IsMatch(line.Text);
}
