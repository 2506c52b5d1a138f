using System.Security.Cryptography;
using System.Text;

namespace Foresaid;

/// <summary>The text of one article, exactly as given. Every offset points into it. Immutable; safe to share between threads.</summary>
/// <remarks>
/// A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD, one code unit for one; nothing else is changed.
/// A leading byte-order mark stays a character of the text.
/// </remarks>
public sealed class SourceText
{
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public SourceText(string content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = WithoutLoneSurrogates(content);
    }

    public string Content { get; }

    /// <summary>In UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>SHA-256 of the UTF-8 bytes, 64 lower-case hexadecimal digits: the name of the text.</summary>
    public string Hash => field ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Content)));

    public ReadOnlySpan<char> this[TextSpan span] => Content.AsSpan(span.Start, span.Length);

    /// <summary>The words of several spans, a blank between two.</summary>
    public string Words(ReadOnlySpan<TextSpan> spans)
    {
        var words = new StringBuilder();
        foreach (var span in spans)
        {
            if (words.Length > 0)
                words.Append(' ');
            words.Append(this[span]);
        }
        return words.ToString();
    }

    private static string WithoutLoneSurrogates(string content)
    {
        var first = IndexOfLoneSurrogate(content, 0);
        if (first < 0)
            return content;

        var mended = content.ToCharArray();
        for (var at = first; at >= 0; at = IndexOfLoneSurrogate(content, at + 1))
            mended[at] = '\uFFFD';
        return new string(mended);
    }

    private static int IndexOfLoneSurrogate(string content, int from)
    {
        for (var at = from; at < content.Length; at++)
        {
            if (!char.IsSurrogate(content[at]))
                continue;
            if (!char.IsHighSurrogate(content[at]) || at + 1 == content.Length || !char.IsLowSurrogate(content[at + 1]))
                return at;
            at++;
        }
        return -1;
    }
}
