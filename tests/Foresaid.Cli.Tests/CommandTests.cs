namespace Foresaid.Cli.Tests;

/// <summary>What holds for every verb: exit codes, messages, help.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    public static IEnumerable<TheoryDataRow<string>> AllVerbs()
    {
        using var terminal = new Terminal();
        using var surroundings = Surroundings.OfProcess();
        return
        [
            .. Verbs
                .All(surroundings)
                .SelectMany(verb => verb.WithInner())
                .Select(verb => new TheoryDataRow<string>(verb.FullName["foresaid ".Length..])),
        ];
    }

    [Theory]
    [MemberData(nameof(AllVerbs))]
    public void Every_verb_explains_itself_with_an_example(string verb)
    {
        Assert.Equal(Exit.Done, _terminal.Run([.. verb.Split(' '), "--help"]));
        Assert.Contains($"  foresaid {verb}", _terminal.Output, StringComparison.Ordinal);
        Assert.Contains("Example", _terminal.Output, StringComparison.Ordinal);
        Assert.Empty(_terminal.Error);
        Assert.All(_terminal.Lines, line => Assert.True(line.Length <= 90, line));
    }

    [Theory]
    [InlineData("read", "Required argument 'PATH' missing")]
    [InlineData("red x", "red")]
    [InlineData("read --frmat jsonl x", "There is no option '--frmat'")]
    [InlineData("read --format yaml x", "--format takes table, jsonl; not 'yaml'")]
    [InlineData("read --as pdf x", "--as takes auto, html, text; not 'pdf'")]
    [InlineData("read --published 2026-02-30 x", "--published takes a day as YYYY-MM-DD")]
    [InlineData("read --published 0000-01-01 x", "--published takes a day as YYYY-MM-DD")]
    [InlineData("read --published 8.2.2026 x", "for instance 2026-02-08")]
    [InlineData("read --url http://a.example x y", "--url names one article")]
    [InlineData("read - -", "can be read once only")]
    [InlineData("add", "Required argument 'PATH' missing")]
    [InlineData("statements --kind guess", "--kind takes report, assessment")]
    [InlineData("statements --since yesterday", "--since takes a day")]
    [InlineData("statements extra", "extra")]
    [InlineData("show 12", "at least 8 hexadecimal digits")]
    [InlineData("show", "ID")]
    [InlineData("story", "say what to do: new, list, show, add, drop")]
    [InlineData("question", "say what to do: new, list, show, organiser")]
    [InlineData("", "say what to do")]
    public void Wrong_use_ends_in_64_and_says_what_is_right(string arguments, string message)
    {
        Assert.Equal(Exit.WrongUse, _terminal.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains(message, _terminal.Error, StringComparison.Ordinal);
        Assert.Empty(_terminal.Output);
    }

    [Theory]
    [InlineData("statements")]
    [InlineData("verify")]
    [InlineData("reread")]
    [InlineData("show 12345678")]
    public void Without_a_ledger_the_code_is_74_and_the_message_says_how_to_lay_one(string arguments)
    {
        Assert.Equal(Exit.LedgerFailed, _terminal.Run([.. arguments.Split(' '), "--ledger", _terminal.Ledger]));
        Assert.Contains(_terminal.Ledger, _terminal.Error, StringComparison.Ordinal);
        Assert.Contains("foresaid add", _terminal.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_terminal.Ledger));
    }

    [Fact]
    public void The_ledger_lies_where_the_XDG_rules_say()
    {
        var file = _terminal.Write("a.txt", "Prices will fall, the bank said.");
        _terminal.Variable("HOME", Path.Combine(_terminal.Folder, "home"));
        Assert.Equal(Exit.Done, _terminal.Run("add", file));
        var usual = Path.Combine(_terminal.Folder, "home", ".local", "share", "foresaid", "ledger.db");
        Assert.True(File.Exists(usual));
        Assert.Contains(usual, _terminal.Error, StringComparison.Ordinal);

        _terminal.Variable("XDG_DATA_HOME", Path.Combine(_terminal.Folder, "data"));
        Assert.Equal(Exit.Done, _terminal.Run("add", file));
        Assert.True(File.Exists(Path.Combine(_terminal.Folder, "data", "foresaid", "ledger.db")));

        _terminal.Variable("XDG_DATA_HOME", "not/absolute");
        Assert.Equal(Exit.Done, _terminal.Run("verify"));
        Assert.Contains(usual, _terminal.Error, StringComparison.Ordinal);
    }
}
