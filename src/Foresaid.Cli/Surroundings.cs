using System.Text;

namespace Foresaid.Cli;

/// <summary>Everything outside the program that a verb may touch: the three streams, the terminal, the clock, the environment.
/// A test gives its own.</summary>
internal sealed class Surroundings : IDisposable
{
    private static readonly UTF8Encoding PlainUtf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream Input { get; init; }

    /// <summary>Data goes here, as UTF-8 without a byte-order mark, lines ended by <c>\n</c>.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Talk goes here.</summary>
    public required TextWriter Error { get; init; }
    public bool InputIsTerminal { get; init; }
    public bool OutputIsTerminal { get; init; }
    public bool ErrorIsTerminal { get; init; }

    /// <summary>In columns; 80 where there is no terminal to ask.</summary>
    public int Width { get; init; } = 80;

    /// <summary>An environment variable; null when it is not set or empty.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Who is logged in; null where the system does not say.</summary>
    public string? Login { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>https://no-color.org: set to anything but the empty text, it turns colours off.</summary>
    public bool NoColor => Variable("NO_COLOR") is not null;

    public static Surroundings OfProcess() =>
        new()
        {
            Input = Console.OpenStandardInput(),
            Output = Writer(Console.OpenStandardOutput()),
            Error = Writer(Console.OpenStandardError()),
            InputIsTerminal = !Console.IsInputRedirected,
            Login = Environment.UserName is { Length: > 0 } name ? name : null,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? 80 : TerminalWidth(),
            Variable = name => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null,
        };

    /// <summary>A message for the person, on a line of its own. What was printed before it is sent out first.</summary>
    public void Say(string message)
    {
        TryFlush(Output);
        Error.WriteLine(message);
        TryFlush(Error);
    }

    public void Dispose()
    {
        TryFlush(Output);
        TryFlush(Error);
        Input.Dispose();
    }

    /// <summary>A way out that is closed must not keep the message about it from being said.</summary>
    private static void TryFlush(TextWriter writer)
    {
        try
        {
            writer.Flush();
        }
        catch (IOException)
        {
            // Nobody is left to tell: the other stream has been told, or is closed itself.
            return;
        }
    }

    private static StreamWriter Writer(Stream stream) => new(stream, PlainUtf8, 16 * 1024) { NewLine = "\n" };

    private static int TerminalWidth()
    {
        try
        {
            return Math.Max(Console.WindowWidth, 40);
        }
        catch (IOException)
        {
            return 80; // A terminal that does not tell its width.
        }
    }
}
