using System.Text.RegularExpressions;

namespace Foresaid;

/// <summary>The one place where regular expressions are made: none that is made here can take more than linear time.</summary>
public static class Patterns
{
    /// <exception cref="NotSupportedException">The pattern needs backtracking (back-references, look-around, atomic groups).</exception>
#pragma warning disable RS0030 // The factory that the ban points to.
    public static Regex Linear(string pattern, RegexOptions options = RegexOptions.None) =>
        new(pattern, options | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
#pragma warning restore RS0030
}
