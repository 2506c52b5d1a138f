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

    /// <summary>Words from outside as they may stand on a terminal: on one line, and nothing in them can steer it.</summary>
    public static string Plain(string? words)
    {
        if (string.IsNullOrEmpty(words))
            return "";
        var plain = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            if (char.IsWhiteSpace(letter))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                    plain.Append(' ');
            }
            else
                plain.Append(char.IsControl(letter) || IsSteering(letter) ? '\uFFFD' : letter);
        }
        return plain.ToString().TrimEnd();
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
