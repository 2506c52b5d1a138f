using System.Text;

namespace Foresaid.Press;

/// <summary>From bytes to dated, clean articles. Holds no state; safe to share between threads.</summary>
public sealed class PageReader
{
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
        if (bytes.Length > options.MaxBytes)
            return [Refusal(name, options.MaxBytes)];
        var article = new Article
        {
            Text = new SourceText(Encoding.UTF8.GetString(bytes)),
            Url = options.Url,
            Outlet = options.Outlet,
            Published = options.Published,
        };
        return [new PressResult(null, new Clean(article, null, null, "text", []), bytes, null)];
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
                return [Refusal(name, options.MaxBytes)];
            kept.Write(buffer, 0, count);
        }
        return Read(kept.ToArray(), name, options);
    }

    private static PressResult Refusal(string name, int most) =>
        new(null, null, [], $"{name}: larger than {most} bytes. Split it, or raise the limit.");
}
