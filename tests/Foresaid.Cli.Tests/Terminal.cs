using System.Text;
using System.Text.Json;

namespace Foresaid.Cli.Tests;

/// <summary>Runs the command inside the test, in a folder of its own, with a clock that stands still.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>Who is logged in.</summary>
    public const string Login = "tester";

    private readonly Dictionary<string, string> _variables = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("foresaid-cli-").FullName;

    public string Ledger => Path.Combine(Folder, "ledger.db");

    /// <summary>What the last run printed on standard output.</summary>
    public string Output { get; private set; } = "";

    /// <summary>What the last run said on standard error.</summary>
    public string Error { get; private set; } = "";

    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<JsonElement> Rows => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    public string Variable(string name, string value) => _variables[name] = value;

    public string Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public int Run(params string[] arguments) => RunWith("", arguments);

    public int RunWith(string input, params string[] arguments) => Run(input, false, arguments);

    /// <summary>As if a person typed the input.</summary>
    public int RunOnTerminal(string input, params string[] arguments) => Run(input, true, arguments);

    private int Run(string input, bool typed, string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        using var surroundings = new Surroundings
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            Variable = name => _variables.GetValueOrDefault(name) is { Length: > 0 } value ? value : null,
            Login = Login,
            InputIsTerminal = typed,
            Clock = new StoppedClock(),
        };
        var code = CommandLine.Run(arguments, surroundings);
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 4, 2, 12, 0, 0, TimeSpan.Zero);
    }
}
