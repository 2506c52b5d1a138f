using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Foresaid.Statements;

/// <summary>Makes a statement's id of what it points at, so that a later reader that finds the same words gives the same id.</summary>
/// <remarks>The first 40 hexadecimal digits of the SHA-256 of: article id, text hash, then the spans of source, cue and content, then the
/// number of the reading where a second one stands; parted by line feeds.</remarks>
internal static class StatementId
{
    private const int Digits = 40;

    /// <param name="reading">1 for the first reading of the same spans, 2 for a second, ambiguous one.</param>
    public static string Of(
        Article article,
        ImmutableArray<TextSpan> source,
        ImmutableArray<TextSpan> cue,
        ImmutableArray<TextSpan> content,
        int reading
    )
    {
        var words = new StringBuilder();
        words.Append(article.Id).Append('\n').Append(article.Text.Hash);
        Append(words, 's', source);
        Append(words, 'c', cue);
        Append(words, 't', content);
        if (reading > 1)
            words.Append(CultureInfo.InvariantCulture, $"\nn{reading}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString()));
        return Convert.ToHexStringLower(hash)[..Digits];
    }

    private static void Append(StringBuilder words, char label, ImmutableArray<TextSpan> spans)
    {
        words.Append('\n').Append(label);
        foreach (var span in spans)
            words.Append(CultureInfo.InvariantCulture, $" {span.Start}-{span.End}");
    }
}
