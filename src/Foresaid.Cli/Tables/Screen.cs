using System.Text;
using Spectre.Console;

namespace Foresaid.Cli.Tables;

/// <summary>Where tables are drawn: as wide as the terminal, plain and 80 columns wide elsewhere.</summary>
internal static class Screen
{
    public static IAnsiConsole On(Surroundings surroundings)
    {
        var screen = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new Sheet(surroundings.Output, surroundings.Width),
                Ansi = surroundings.OutputIsTerminal && !surroundings.NoColor ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem =
                    surroundings.OutputIsTerminal && !surroundings.NoColor
                        ? ColorSystemSupport.Detect
                        : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
            }
        );
        screen.Profile.Capabilities.Unicode = true;
        return screen;
    }

    /// <summary>A line that stands out.</summary>
    public static void Title(IAnsiConsole screen, string words) =>
        screen.Write(new Text(Plain(words) + "\n", new Style(decoration: Decoration.Bold)));

    /// <summary>Words from outside as they may stand on a terminal: on one line, and nothing in them can steer it.</summary>
    /// <param name="ends">Keeps a blank at either end: the words are part of a line.</param>
    public static string Plain(string? words, bool ends = false)
    {
        if (string.IsNullOrEmpty(words))
            return "";
        var plain = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            if (char.IsWhiteSpace(letter))
            {
                if (plain.Length > 0 ? plain[^1] != ' ' : ends)
                    plain.Append(' ');
            }
            else
                plain.Append(char.IsControl(letter) || IsSteering(letter) ? '\uFFFD' : letter);
        }
        return ends ? plain.ToString() : plain.ToString().TrimEnd();
    }

    /// <summary>The characters that turn the direction of writing: they can make a line read as something it does not say.</summary>
    private static bool IsSteering(char letter) =>
        letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F';

    private sealed class Sheet(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;
        public bool IsTerminal => false;
        public int Width => width;
        public int Height => 24;

        public void SetEncoding(Encoding encoding) { }
    }
}
