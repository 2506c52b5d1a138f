using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Foresaid.Press.Decoding;
using Foresaid.Press.Inputs;
using Foresaid.Press.Pages;

namespace Foresaid.Press;

/// <summary>From bytes to dated, clean articles. Holds no state; safe to share between threads.</summary>
public sealed class PageReader
{
    private static readonly SearchValues<byte> Blanks = SearchValues.Create("\uFEFF \t\r\n\0"u8);

    /// <summary>Every article that one input holds: a page gives one, a feed or JSON Lines gives several.</summary>
    /// <param name="bytes">The input as found.</param>
    /// <param name="name">What the person calls it (a path, an address, "-"); used in messages only.</param>
    /// <param name="options">Null stands for <see cref="PressOptions.Default"/>.</param>
    /// <returns>At least one result; what cannot be read comes as an error, never as an exception.</returns>
    public IEnumerable<PressResult> Read(byte[] bytes, string name, PressOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(name);
        options ??= PressOptions.Default;
        if (Refusal(bytes, name, options) is { } refusal)
            return [new PressResult(null, null, bytes, refusal)];
        var decoded = Decoder.Decode(bytes, options.Form != InputForm.Text);
        ImmutableArray<string> doubts = decoded.Doubt is null ? [] : [decoded.Doubt];
        var form = options.Form switch
        {
            InputForm.Html => FoundForm.Page,
            InputForm.Text => FoundForm.Text,
            _ => FormSniffer.Of(decoded.Text),
        };
        return form switch
        {
            FoundForm.Page => [new PressResult(null, PageArticle.Read(decoded.Text, options, doubts), bytes, null)],
            FoundForm.Feed => FeedReader.Read(decoded.Text, bytes, name, options, doubts),
            FoundForm.JsonLines => JsonLines.Read(decoded.Text, name, options, doubts),
            _ when options.Form == InputForm.Text =>
            [
                new PressResult(null, PlainText.Keep(decoded.Text, options, doubts), bytes, null),
            ],
            _ => [new PressResult(null, PlainText.Read(decoded.Text, options, doubts), bytes, null)],
        };
    }

    /// <summary>Reads a stream to its end, but no further than the limit, and then as the other overload does.</summary>
    public IEnumerable<PressResult> Read(Stream stream, string name, PressOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= PressOptions.Default;
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            if (kept.Length + count > options.MaxBytes)
                return [new PressResult(null, null, [], TooLarge(name, options))];
            kept.Write(buffer, 0, count);
        }
        return Read(kept.ToArray(), name, options);
    }

    private static string? Refusal(byte[] bytes, string name, PressOptions options)
    {
        if (bytes.Length > options.MaxBytes)
            return TooLarge(name, options);
        if (bytes.AsSpan().IndexOfAnyExcept(Blanks) < 0)
            return $"{name}: empty, there is no text to read. Save the page again, or leave it out.";
        return Binary.Of(bytes) is { } kind
            ? $"{name}: {kind}, not text. Give the page as HTML, or its text (a PDF's by pdftotext)."
            : null;
    }

    private static string TooLarge(string name, PressOptions options) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: larger than {options.MaxBytes / 1048576.0:0.#} MiB, the limit for one input. Split it, or raise the limit."
        );
}
