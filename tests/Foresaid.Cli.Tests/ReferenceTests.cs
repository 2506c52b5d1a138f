using System.CommandLine;
using System.CommandLine.Help;
using System.Text;

namespace Foresaid.Cli.Tests;

/// <summary>docs/reference/commands.md is written from the code, so that no verb and no option is missing there.</summary>
public sealed class ReferenceTests
{
    private const string Head = """
        # The commands

        <!-- Written from the code by ReferenceTests; ACCEPT=1 writes it. Change src/Foresaid.Cli instead. -->
        Data goes to standard output, talk to standard error. `--format jsonl` prints one JSON object a line, UTF-8, ended by `\n`, keys in a fixed order,
        non-ASCII unescaped. Progress shows only on a terminal and not with `--quiet`; `NO_COLOR` is honoured; elsewhere than on a terminal tables are
        plain and 80 columns wide. In `csv` a field that a spreadsheet would run as a formula begins with an apostrophe.

        The ledger is `--ledger FILE`, else `$XDG_DATA_HOME/foresaid/ledger.db`, else `~/.local/share/foresaid/ledger.db`.
        [ledger.md](ledger.md) shows what is in it.

        | exit code | means |
        |---|---|
        | 0 | done |
        | 1 | what was asked is not so: `verify` found something that does not hold |
        | 2 | some input could not be read; the rest was done |
        | 64 | wrong use: the message says what is right |
        | 70 | a fault of the program itself: please report it |
        | 74 | the ledger, or the output, could not be read or written |

        """;

    [Fact]
    public void The_page_of_commands_is_written_from_the_code()
    {
        using var surroundings = Surroundings.OfProcess();
        var root = CommandLine.Make(surroundings);
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        page.Append("\nOptions of every verb: ");
        page.AppendJoin(
            "; ",
            root.Options.Where(option => option is not VersionOption)
                .Select(option => $"{Names(option)} ({option.Description})")
        );
        page.Append(".\n`foresaid --version` prints the version.\n");
        foreach (var verb in root.Subcommands.OfType<Verb>())
            Append(page, verb);
        Golden.Check(page.ToString(), "docs", "reference", "commands.md");
    }

    private static void Append(StringBuilder page, Verb verb)
    {
        var arguments = string.Concat(verb.Arguments.Select(argument => $" {Usage(argument)}"));
        page.Append($"\n## foresaid {verb.Name}\n\n{verb.Description}\n\n");
        page.Append($"```sh\n{string.Join('\n', verb.Examples)}\n```\n\n");
        page.Append($"`foresaid {verb.Name}{arguments} [options]`\n\n| | |\n|---|---|\n");
        foreach (var argument in verb.Arguments)
            page.Append($"| `{argument.Name}` | {Cell(argument.Description)} |\n");
        foreach (var option in verb.Options)
            page.Append($"| {Names(option)} | {Cell(option.Description)}{Default(option)} |\n");
    }

    private static string Usage(Argument argument) =>
        (argument.Arity.MinimumNumberOfValues > 0 ? argument.Name : $"[{argument.Name}]")
        + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");

    private static string Names(Option option)
    {
        var value =
            option.HelpName is { } name && option is not HelpOption
                ? $" {name.Replace("|", "\\|", StringComparison.Ordinal)}"
                : "";
        return string.Join(", ", option.Aliases.Prepend(option.Name).Distinct().Select(alias => $"`{alias}{value}`"));
    }

    private static string Default(Option option) =>
        option.HasDefaultValue && option.GetDefaultValue() is string value ? $" (default: {value})" : "";

    private static string Cell(string? words) => (words ?? "").Replace("|", "\\|", StringComparison.Ordinal);
}
