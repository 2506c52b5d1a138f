using Foresaid.Ledger;
using Foresaid.Press;

namespace Foresaid.Cli;

/// <summary>One article of an input, cleaned and read, or why not.</summary>
/// <param name="Part">Its number within an input that holds several; null when it is the only one.</param>
/// <param name="Clean">Null exactly when <paramref name="Error"/> is not.</param>
/// <param name="Reading">As <paramref name="Clean"/>.</param>
/// <param name="Raw">The bytes as found; empty when there are none.</param>
internal sealed record Piece(string Input, int? Part, Clean? Clean, Reading? Reading, byte[] Raw, string? Error);

/// <summary>From inputs to readings: the page reader, then the reader; an input that fails does not stop the next.</summary>
/// <param name="ledger">What persons set of the articles there counts; null: what is found counts.</param>
internal sealed class Intake(PressOptions press, ReaderOptions? options = null, LedgerFile? ledger = null)
{
    private readonly PageReader _pages = new();
    private readonly Reader _reader = new();

    /// <summary>In input order; nothing is read before it is asked for.</summary>
    public IEnumerable<Piece> Read(IEnumerable<Input> inputs) => inputs.SelectMany(Read);

    private IEnumerable<Piece> Read(Input input) =>
        Open(input, out var error) is { } results
            ? results.Select(result => ReadOne(input, result))
            : [Failed(input, null, error!)];

    /// <summary>An archive of ten thousand articles gives them one by one.</summary>
    private IEnumerable<PressResult>? Open(Input input, out string? error)
    {
        error = input.Error;
        if (input.Open is null)
            return null;
        try
        {
            using var stream = input.Open();
            return _pages.Read(stream, input.Name, press);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            error = $"It cannot be read ({trouble.Message}). Check the file and its permissions.";
            return null;
        }
    }

    private Piece ReadOne(Input input, PressResult result)
    {
        if (result.Clean is not { } clean)
            return Failed(input, result.Part, result.Error!);
        var article = ledger?.Correct(clean.Article) ?? clean.Article;
        var doubts = ledger?.Correct(article.Id, clean.Doubts) ?? clean.Doubts;
        try
        {
            var reading = _reader.Read(article, options).WithDoubts(doubts);
            return new Piece(input.Name, result.Part, clean, reading, result.Raw, null);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A fault of the reader costs this article, not the thousand after it; it is said, and ends in exit code 2.
            return Failed(
                input,
                result.Part,
                $"The reader failed on it ({fault.Message}). Please report it with the file."
            );
        }
    }

    private static Piece Failed(Input input, int? part, string error) => new(input.Name, part, null, null, [], error);
}
