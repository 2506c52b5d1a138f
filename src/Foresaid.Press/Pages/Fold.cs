using System.Text;

namespace Foresaid.Press.Pages;

/// <summary>Texts made comparable: lower-case letters and digits only.</summary>
internal static class Fold
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                folded.Append(char.ToLowerInvariant(letter));
        }
        return folded.ToString();
    }
}
