using System.Text;

namespace Foresaid.Stories.Propositions;

/// <summary>The lines of a shipped list (<c>Propositions/Lexicon</c>), without its remarks.</summary>
internal static class LexiconLines
{
    public static IEnumerable<string> Of(string name)
    {
        using var stream =
            typeof(LexiconLines).Assembly.GetManifestResourceStream("propositions/" + name)
            ?? throw new InvalidOperationException(
                $"The assembly lacks {name}: it belongs into Propositions/Lexicon and is embedded by the build."
            );
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
