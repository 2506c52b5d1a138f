using Foresaid.Press;

namespace Foresaid.Cli;

/// <summary>One article of an input, cleaned and read, or why not.</summary>
/// <param name="Part">Its number within an input that holds several; null when it is the only one.</param>
/// <param name="Clean">Null exactly when <paramref name="Error"/> is not.</param>
/// <param name="Reading">As <paramref name="Clean"/>.</param>
/// <param name="Raw">The bytes as found; empty when there are none.</param>
internal sealed record Piece(string Input, int? Part, Clean? Clean, Reading? Reading, byte[] Raw, string? Error);

/// <summary>From inputs to readings: the page reader, then the reader; an input that fails does not stop the next.</summary>
internal sealed class Intake(PressOptions press, ReaderOptions? options = null)
{
    private readonly PageReader _pages = new();
    private readonly Reader _reader = new();

    /// <summary>In input order; nothing is read before it is asked for.</summary>
    public IEnumerable<Piece> Read(IEnumerable<Input> inputs) => inputs.SelectMany(Read);

    private IEnumerable<Piece> Read(Input input)
    {
        if (input.Open is null)
            return [Failed(input, null, input.Error!)];
        try
        {
            using var stream = input.Open();
            return [.. _pages.Read(stream, input.Name, press).Select(result => ReadOne(input, result))];
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return [Failed(input, null, $"It cannot be read ({trouble.Message}).")];
        }
    }

    private Piece ReadOne(Input input, PressResult result)
    {
        if (result.Clean is not { } clean)
            return Failed(input, result.Part, result.Error!);
        var reading = _reader.Read(clean.Article, options);
        return new Piece(input.Name, result.Part, clean, reading.WithDoubts(clean.Doubts), result.Raw, null);
    }

    private static Piece Failed(Input input, int? part, string error) => new(input.Name, part, null, null, [], error);
}
