using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;

namespace Foresaid.Cli.Tests;

/// <summary>Real processes that are killed, hindered or refused in the middle of <c>add</c>.</summary>
public sealed class FaultTests : IDisposable
{
    private const int SignalKill = 9;
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    /// <summary>The moment is drawn anew each time, and told when the test fails: a deadline after the first reported article.</summary>
    [Fact]
    public void Killed_in_the_middle_of_adding_it_reopens_with_every_reported_article_whole()
    {
        var folder = Path.Combine(_terminal.Folder, "in");
        for (var number = 0; number < 250; number++)
            _terminal.Write(
                $"in/{number:000}.txt",
                $"Prices will fall by {number} per cent in March, the central bank said. {number}"
            );
        var reported = new HashSet<string>();
        var killed = 0;
        for (var round = 0; round < 5; round++)
        {
            var wait = Random.Shared.Next(0, 250);
            var (lines, code) = AddAndKill(folder, wait);
            killed += code == 128 + SignalKill ? 1 : 0;
            reported.UnionWith(lines.Where(line => line.StartsWith("added", StringComparison.Ordinal)).Select(Id));
            var moment = string.Create(CultureInfo.InvariantCulture, $"round {round}, killed after {wait} ms");

            Assert.True(
                _terminal.Run("verify", "--format", "jsonl", "--ledger", _terminal.Ledger) == Exit.Done,
                $"{moment}: {_terminal.Output}"
            );
            var held = _terminal.Rows.Select(row => row.GetProperty("articleId").GetString()![..12]).ToHashSet();
            Assert.True(reported.IsSubsetOf(held), moment);
        }
        Assert.NotEmpty(reported);
        Assert.True(killed > 0, "Every round had ended before it was killed.");
        Assert.Equal(Exit.Done, _terminal.Run("add", "--ledger", _terminal.Ledger, folder));
        _terminal.Run("verify", "--format", "jsonl", "--ledger", _terminal.Ledger);
        Assert.Equal(250, _terminal.Rows.Count);
    }

    [Fact]
    public void Killed_in_the_middle_of_deciding_it_keeps_every_reported_decision()
    {
        for (var number = 0; number < 120; number++)
            _terminal.Write($"in/{number:000}.txt", $"Prices will fall by {number} per cent in March, the bank said.");
        var folder = Path.Combine(_terminal.Folder, "in");
        Assert.Equal(Exit.Done, _terminal.Run("add", "--ledger", _terminal.Ledger, folder));
        Assert.Equal(
            Exit.Done,
            _terminal.Run("story", "new", "prices", "--about", "prices", "--ledger", _terminal.Ledger)
        );
        _terminal.Run("story", "show", "--format", "jsonl", "--ledger", _terminal.Ledger);
        string[] articles =
        [
            .. _terminal
                .Rows[0]
                .GetProperty("members")
                .EnumerateArray()
                .Select(member => member.GetProperty("articleId").GetString()!),
        ];
        var reported = 0;
        for (var round = 0; round < 3; round++)
        {
            using var deciding = Start([
                "story",
                "drop",
                "--format",
                "jsonl",
                "--ledger",
                _terminal.Ledger,
                .. articles,
            ]);
            Assert.NotNull(deciding.StandardOutput.ReadLine());
            Thread.Sleep(Random.Shared.Next(0, 100));
            deciding.Kill();
            // A line that was cut in the middle was reported to nobody.
            var lines = deciding.StandardOutput.ReadToEnd().Split('\n');
            deciding.WaitForExit();
            reported += lines.Length; // The first one was read before; the last is what follows the last line's end.
            Assert.Equal(Exit.Done, _terminal.Run("verify", "--ledger", _terminal.Ledger));
            Assert.Equal(Exit.Done, _terminal.Run("decisions", "--format", "jsonl", "--ledger", _terminal.Ledger));
            Assert.InRange(_terminal.Rows.Count - 1, reported, reported + 1);
            reported = _terminal.Rows.Count - 1;
        }
    }

    [Fact]
    public void The_second_writer_is_told_and_a_reader_is_not_kept_waiting()
    {
        var file = _terminal.Write("a.txt", "Prices will fall, the bank said.");
        using var first = Start("add", "--ledger", _terminal.Ledger, file, "-");
        Assert.StartsWith("added", first.StandardOutput.ReadLine(), StringComparison.Ordinal); // Now it waits for its input.

        Assert.Equal(Exit.LedgerFailed, _terminal.Run("add", "--ledger", _terminal.Ledger, file));
        Assert.Contains("another foresaid has been writing", _terminal.Error, StringComparison.Ordinal);
        Assert.Equal(Exit.Done, _terminal.Run("statements", "--ledger", _terminal.Ledger));

        first.StandardInput.Write("Prices will rise, the bank said.");
        first.StandardInput.Close();
        first.WaitForExit();
        Assert.Equal(Exit.Done, first.ExitCode);
        Assert.Equal(Exit.Done, _terminal.Run("add", "--ledger", _terminal.Ledger, file));
    }

    [Fact]
    public void A_disk_that_takes_no_more_loses_nothing_that_was_reported()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit is set by the shell's ulimit.");
        // Words that do not compress, so that the limit is met.
        for (var number = 0; number < 40; number++)
        {
            var words = string.Join(' ', Enumerable.Range(0, 3000).Select(_ => Guid.NewGuid().ToString("N")));
            _terminal.Write($"in/{number:00}.txt", $"Prices will fall by {number}, the bank said.\n\n{words}");
        }
        // No file may grow beyond 3 MiB; the signal that says so is turned into an error, as a full disk gives one.
        using var shell = StartProcess(
            "bash",
            [
                "-c",
                "trap '' XFSZ; ulimit -f 3072; exec \"$@\"",
                "bash",
                .. CommandOf([
                    "add",
                    "--as",
                    "text",
                    "--ledger",
                    _terminal.Ledger,
                    Path.Combine(_terminal.Folder, "in"),
                ]),
            ]
        );
        var lines = shell.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var error = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        Assert.True(shell.ExitCode == Exit.LedgerFailed, $"{shell.ExitCode}: {error}");
        Assert.Contains("What was reported before is safe", error, StringComparison.Ordinal);
        Assert.InRange(lines.Length, 1, 39);

        Assert.Equal(Exit.Done, _terminal.Run("verify", "--format", "jsonl", "--ledger", _terminal.Ledger));
        Assert.Equal(
            lines.Select(Id).Order(StringComparer.Ordinal),
            _terminal.Rows.Select(row => row.GetProperty("articleId").GetString()![..12])
        );
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_may_not_be_written_can_be_read_and_says_so_to_a_writer()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/setpriv"), "Needs setpriv to be nobody.");
        var file = _terminal.Write("a.txt", "Prices will fall, the bank said.");
        Assert.Equal(Exit.Done, _terminal.Run("add", "--ledger", _terminal.Ledger, file));
        File.SetUnixFileMode(_terminal.Folder, (UnixFileMode)Convert.ToInt32("555", 8));
        File.SetUnixFileMode(_terminal.Ledger, (UnixFileMode)Convert.ToInt32("444", 8));

        var (code, output, _) = AsNobody("statements", "--format", "jsonl", "--ledger", _terminal.Ledger);
        Assert.Equal(Exit.Done, code);
        Assert.Contains("Prices will fall", output, StringComparison.Ordinal);
        foreach (var ledger in new[] { _terminal.Ledger, Path.Combine(_terminal.Folder, "new.db") })
        {
            (code, _, var error) = AsNobody("add", "--ledger", ledger, file);
            Assert.Equal(Exit.LedgerFailed, code);
            Assert.Contains(ledger, error, StringComparison.Ordinal);
            Assert.Contains("read-only", error, StringComparison.Ordinal);
        }
        File.SetUnixFileMode(_terminal.Folder, (UnixFileMode)Convert.ToInt32("755", 8));
    }

    private (IReadOnlyList<string> Lines, int Code) AddAndKill(string folder, int wait)
    {
        using var adding = Start("add", "--ledger", _terminal.Ledger, folder);
        var lines = new List<string>();
        var first = adding.StandardOutput.ReadLine();
        Assert.NotNull(first);
        lines.Add(first);
        Thread.Sleep(wait);
        adding.Kill();
        while (adding.StandardOutput.ReadLine() is { } line)
            lines.Add(line);
        adding.WaitForExit();
        // The last line may have been cut in the middle of writing it; a whole one ends in a count or in what it did.
        string[] ends = ["statement", "statements", "changed"];
        var isWhole = ends.Any(end => lines[^1].EndsWith(end, StringComparison.Ordinal));
        return (isWhole ? lines : lines[..^1], adding.ExitCode);
    }

    private (int Code, string Output, string Error) AsNobody(params string[] arguments)
    {
        string[] nobody = Environment.UserName == "root" ? ["--reuid=65534", "--clear-groups"] : [];
        using var process = StartProcess("/usr/bin/setpriv", [.. nobody, .. CommandOf(arguments)]);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error);
    }

    /// <summary>The second word of a line of <c>add</c>: the first twelve digits of the text's hash.</summary>
    private static string Id(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];

    private static Process Start(params string[] arguments) => StartProcess("dotnet", CommandOf(arguments)[1..]);

    private static string[] CommandOf(string[] arguments) =>
        ["dotnet", Path.Combine(AppContext.BaseDirectory, "Foresaid.Cli.dll"), .. arguments];

    private static Process StartProcess(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The runtime reserves large files for code of its own, which a limit on file sizes would refuse.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Process.Start(start)!;
    }
}
