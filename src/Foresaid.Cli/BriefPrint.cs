using Foresaid.Cli.Rows;
using Foresaid.Stories.Briefs;
using Foresaid.Stories.Briefs.Print;

namespace Foresaid.Cli;

/// <summary>Puts a brief out in the form that was asked for.</summary>
internal sealed class BriefPrint(Brief brief, string title, Surroundings surroundings)
{
    // Wider columns are hard to read, however wide the terminal.
    private const int Widest = 100;

    /// <param name="format">"table", "jsonl", "md" or "html".</param>
    /// <param name="whole">Only of the table: all of the brief and the statements that it rests on.</param>
    public void Print(string format, bool whole = false)
    {
        switch (format)
        {
            case "jsonl":
                foreach (var line in BriefLine.Of(brief))
                    surroundings.Output.WriteLine(RowJson.Write(line));
                break;
            case "md":
                surroundings.Output.Write(BriefMarkdown.Of(brief, title));
                break;
            case "html":
                surroundings.Output.Write(BriefPage.Of(brief, title));
                break;
            default:
                var styled =
                    surroundings.OutputIsTerminal && !surroundings.NoColor && surroundings.Variable("TERM") != "dumb";
                surroundings.Output.Write(
                    BriefText.Of(brief, title, Math.Min(surroundings.Width, Widest), styled, whole)
                );
                break;
        }
        surroundings.Output.Flush();
    }

    /// <summary>Writes the page and says where it lies.</summary>
    /// <returns>An exit code.</returns>
    public int WritePage(string path)
    {
        try
        {
            var full = Path.GetFullPath(path);
            File.WriteAllText(full, BriefPage.Of(brief, title));
            surroundings.Say($"The brief as a page: {full}");
            return Exit.Done;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException)
        {
            surroundings.Say(
                $"foresaid: {path}: the page cannot be written ({trouble.Message}). Name another place with --html."
            );
            return Exit.LedgerFailed;
        }
    }
}
