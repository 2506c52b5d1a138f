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
        [ledger.md](ledger.md) shows what is in it, [decisions.md](decisions.md) what persons can decide. Each row of `--format jsonl` has a JSON Schema in
        [rows/](rows); its `schema` number changes when a field changes its meaning, and fields are added at the end.

        An id is given by its first eight digits or more; where several begin so, they are listed, and the exit code is 64. An article is named by its
        address, by the file it was added from, or by the eight digits that `story show` prints. A story is named by `--story`; where there is one,
        it is meant; where there is none, all articles are told as one, named "all". An answer holds as of a day, `--as-of`, which is printed with it.

        | exit code | means |
        |---|---|
        | 0 | done |
        | 1 | what was asked is not so: `verify` found something that does not hold |
        | 2 | some input could not be read, or nothing has the id or name that was given; the rest was done |
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
        foreach (var verb in root.Subcommands.OfType<Verb>().SelectMany(verb => verb.WithInner()))
            Append(page, verb);
        Golden.Check(page.ToString(), "docs", "reference", "commands.md");
    }

    private static void Append(StringBuilder page, Verb verb)
    {
        var arguments = string.Concat(verb.Arguments.Select(argument => $" {Usage(argument)}"));
        page.Append($"\n## {verb.FullName}\n\n{verb.Description}\n\n");
        page.Append($"```sh\n{string.Join('\n', verb.Examples)}\n```\n\n");
        if (verb.Subcommands.Count > 0)
        {
            page.Append($"One of: {string.Join(", ", verb.Subcommands.Select(inner => $"`{inner.Name}`"))}.\n");
            return;
        }
        page.Append($"`{verb.FullName}{arguments} [options]`\n\n| | |\n|---|---|\n");
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
