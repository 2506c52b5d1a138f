using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Foresaid.Cli.Tests;

/// <summary>The verbs that write, list, show, prove and reread the ledger.</summary>
public sealed class LedgerVerbTests : IDisposable
{
    private const string Text =
        "Prices will fall in March 2026, the central bank said. \"It is =1+1 certain,\" said Ana Li, a trader at Example Bank.";

    private static readonly string[] Reference =
    [
        "id",
        "articleId",
        "url",
        "outlet",
        "published",
        "speaker",
        "chain",
        "zone",
        "kind",
        "certainty",
        "quote",
    ];

    private static readonly string[] Row =
    [
        .. Reference,
        "source",
        "cue",
        "content",
        "about",
        "said",
        "likelihood",
        "condition",
        "status",
    ];

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void Adding_the_same_again_changes_nothing_and_says_so()
    {
        Assert.Equal(Exit.Done, Add());
        Assert.StartsWith("added ", _terminal.Output, StringComparison.Ordinal);
        var before = Statements();
        Assert.Equal(Exit.Done, Add());
        Assert.StartsWith("known ", _terminal.Output, StringComparison.Ordinal);
        Assert.Contains("nothing changed", _terminal.Error, StringComparison.Ordinal);
        Assert.Equal(before, Statements());
    }

    [Fact]
    public void What_cannot_be_added_does_not_stop_the_others()
    {
        var (none, file) = (Path.Combine(_terminal.Folder, "none"), _terminal.Write("a.txt", Text));
        Assert.Equal(Exit.SomeUnread, _terminal.Run("add", "--ledger", _terminal.Ledger, none, file));
        Assert.StartsWith("added ", Assert.Single(_terminal.Lines), StringComparison.Ordinal);
        Assert.Contains(none, _terminal.Error, StringComparison.Ordinal);
        Assert.Contains("1 could not be read", _terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_statements_are_those_of_the_reading()
    {
        Add();
        _terminal.Run("statements", "--format", "jsonl", "--ledger", _terminal.Ledger);
        var rows = _terminal.Rows;
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(Row, Names(row)));
        var listed = rows.Select(row => row.GetProperty("id").GetString());
        _terminal.RunWith(
            Text,
            "read",
            "--format",
            "jsonl",
            "--url",
            "https://a.example/x",
            "--published",
            "2026-02-08",
            "--outlet",
            "The Example",
            "-"
        );
        var read = Assert.Single(_terminal.Rows).GetProperty("statements").EnumerateArray();
        Assert.Equal(read.Select(statement => statement.GetProperty("id").GetString()), listed);
    }

    [Fact]
    public void Statements_are_narrowed_by_every_option()
    {
        Add();
        var all = Statements().Count;
        var bank = Statements("--speaker", "CENTRAL BANK").Count;
        Assert.InRange(bank, 1, all - 1);
        Assert.Equal(bank, Statements("--contains", "will fall").Count);
        Assert.InRange(Statements("--kind", "forecast").Count, 1, all);
        Assert.Equal(all, Statements("--since", "2026-02-08", "--until", "2026-02-08").Count);
        Assert.Empty(Statements("--since", "2026-02-09"));
        Assert.Empty(Statements("--until", "2026-02-07"));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    [InlineData("md")]
    public void Every_form_has_the_words_and_the_speaker(string format)
    {
        Add();
        Assert.Equal(
            Exit.Done,
            _terminal.Run("statements", "--speaker", "bank", "--format", format, "--ledger", _terminal.Ledger)
        );
        Assert.Contains("central bank", _terminal.Output, StringComparison.Ordinal);
        Assert.Contains("Prices will fall", _terminal.Output, StringComparison.Ordinal);
        Assert.Contains("The Example", _terminal.Output, StringComparison.Ordinal);
        if (format == "table")
            Assert.All(_terminal.Lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void A_statement_is_shown_in_its_paragraph_with_its_words_marked()
    {
        Add();
        _terminal.Run("statements", "--speaker", "bank", "--format", "jsonl", "--ledger", _terminal.Ledger);
        var id = _terminal.Rows[0].GetProperty("id").GetString()!;
        Assert.Equal(
            Exit.Done,
            _terminal.Run("show", id[..8].ToUpperInvariant(), "--format", "jsonl", "--ledger", _terminal.Ledger)
        );
        var row = Assert.Single(_terminal.Rows);
        Assert.Equal([.. Row, "paragraph", "marked", "decisions"], Names(row));
        Assert.Contains(row.GetProperty("paragraph").GetString()!, Text, StringComparison.Ordinal);
        Assert.Contains("{content Prices will fall", row.GetProperty("marked").GetString(), StringComparison.Ordinal);

        Assert.Equal(Exit.Done, _terminal.Run("show", id, "--ledger", _terminal.Ledger));
        Assert.Contains("why ", _terminal.Output, StringComparison.Ordinal);
        Assert.Equal(Exit.SomeUnread, _terminal.Run("show", new string('0', 40), "--ledger", _terminal.Ledger));
    }

    [Fact]
    public void Verifying_ends_in_1_when_a_stored_text_was_changed()
    {
        Add();
        Assert.Equal(Exit.Done, _terminal.Run("verify", "--format", "jsonl", "--ledger", _terminal.Ledger));
        Assert.Equal(["articleId", "ok", "what"], Names(Assert.Single(_terminal.Rows)));
        Tamper("drop trigger text_is_unchanged; update text set body = replace(body, 'fall', 'rise')");
        Assert.Equal(Exit.NotSo, _terminal.Run("verify", "--format", "jsonl", "--ledger", _terminal.Ledger));
        Assert.Contains(
            _terminal.Rows,
            row =>
                row.GetProperty("articleId").GetString() == "https://a.example/x" && !row.GetProperty("ok").GetBoolean()
        );
        Assert.Contains("not hold", _terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rereading_says_what_an_earlier_reader_saw_otherwise()
    {
        Add();
        Assert.Equal(Exit.Done, _terminal.Run("reread", "--format", "jsonl", "--ledger", _terminal.Ledger));
        Assert.Empty(_terminal.Output);
        // As if an earlier reader had taken every forecast for a report.
        Tamper(
            "drop trigger reading_is_unchanged; update reading set body = replace(body, '\"kind\":\"forecast\"', '\"kind\":\"report\"')"
        );
        Assert.Equal(Exit.Done, _terminal.Run("reread", "--format", "jsonl", "--ledger", _terminal.Ledger));
        Assert.NotEmpty(_terminal.Rows);
        foreach (var row in _terminal.Rows)
        {
            Assert.Equal(["articleId", "change", "field", "before", "after"], Names(row));
            Assert.Equal(
                ("changed", "kind"),
                (row.GetProperty("change").GetString(), row.GetProperty("field").GetString())
            );
            Assert.Equal(Reference, Names(row.GetProperty("before")));
            Assert.Equal("forecast", row.GetProperty("after").GetProperty("kind").GetString());
        }
    }

    private int Add() =>
        _terminal.RunWith(
            Text,
            "add",
            "--url",
            "https://a.example/x",
            "--published",
            "2026-02-08",
            "--outlet",
            "The Example",
            "--ledger",
            _terminal.Ledger,
            "-"
        );

    private IReadOnlyList<string> Statements(params string[] narrow)
    {
        Assert.Equal(
            Exit.Done,
            _terminal.Run(["statements", "--format", "jsonl", "--ledger", _terminal.Ledger, .. narrow])
        );
        return _terminal.Lines;
    }

    private void Tamper(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_terminal.Ledger};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static IEnumerable<string> Names(JsonElement row) => row.EnumerateObject().Select(field => field.Name);
}
