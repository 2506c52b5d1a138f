using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger.Tests;

public sealed class UpkeepTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_good_ledger_verifies()
    {
        using var ledger = Filled();
        var finding = Assert.Single(ledger.Verify());
        Assert.Equal(("https://example.org/a", true), (finding.ArticleId, finding.Ok));
    }

    [Theory]
    [InlineData(
        "drop trigger text_is_unchanged; update text set body = replace(body, 'fall', 'rise')",
        "The text is no longer the one"
    )]
    [InlineData("drop trigger raw_is_unchanged; update raw set zlib = zeroblob(10)", "The bytes kept as")]
    [InlineData("drop trigger raw_is_unchanged; update raw set size = size - 1", "The bytes kept as")]
    [InlineData(
        "drop trigger reading_is_unchanged; update reading set body = replace(body, '[0,24]', '[0,9999]')",
        "does not stand in the text"
    )]
    [InlineData(
        "drop trigger reading_is_unchanged; update reading set body = replace(body, 'Ms Li', 'Mr Li')",
        "not those of its latest reading"
    )]
    [InlineData("drop trigger reading_is_unchanged; update reading set body = '{}'", "cannot be read")]
    [InlineData("drop trigger reading_is_kept", "The guard reading_is_kept is gone")]
    [InlineData("update statement set quote = 'I never said so' where position = 1", "not those of its latest reading")]
    [InlineData("delete from statement where position = 0", "not those of its latest reading")]
    [InlineData(
        "pragma foreign_keys = off; insert into latest values ('nobody', 7, 7)",
        "points at a row that is not there"
    )]
    public void Whatever_was_changed_behind_its_back_is_found(string change, string expected)
    {
        Filled().Dispose();
        Tamper(change);
        using var ledger = LedgerFile.OpenForReading(_folder.Ledger);
        Assert.Contains(
            ledger.Verify(),
            finding => !finding.Ok && finding.What.Contains(expected, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("delete from text")]
    [InlineData("update text set body = 'other'")]
    [InlineData("update text set body = null")]
    [InlineData("insert or replace into text(hash, body) select hash, 'other' from text")]
    [InlineData("delete from raw")]
    [InlineData("update raw set zlib = null")]
    [InlineData("delete from article")]
    [InlineData("update article set id = 'b'")]
    [InlineData("delete from version")]
    [InlineData("update version set title = null")]
    [InlineData("update version set outlet = 'Another'")]
    [InlineData("delete from reading")]
    [InlineData("update reading set body = '{}'")]
    [InlineData("delete from decision")]
    [InlineData("update decision set act = 'other'")]
    public void The_record_is_append_only_for_every_program(string change)
    {
        using (var ledger = Filled())
            ledger.Add(new Stories.Decisions.Decision("ed", Sample.Noon, "reject", "abc"));
        var trouble = Assert.Throws<SqliteException>(() => Tamper("pragma recursive_triggers = on; " + change));
        Assert.Contains("append-only", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_derived_tables_can_be_dropped_and_drawn_again()
    {
        using var ledger = Filled();
        var before = ledger.Statements(new StatementFilter()).Select(row => row.Quote).ToList();
        ledger.Rebuild();
        Assert.Equal(before, ledger.Statements(new StatementFilter()).Select(row => row.Quote));
        Assert.All(ledger.Verify(), finding => Assert.True(finding.Ok, finding.What));
        Assert.Equal(1L, Ask("select count(*) from article_words where article_words match 'rate fall'"));
        Assert.Equal(1L, Ask("select count(*) from statement_words where statement_words match 'doubt'"));
    }

    [Fact]
    public void A_rereading_appends_and_says_what_appeared_went_and_changed()
    {
        using var ledger = Filled();
        var done = Assert.Single(ledger.Reread((article, _) => Later(article), Sample.Noon.AddDays(1)));
        Assert.True(done.IsNew);
        Assert.Equal(
            [
                (ChangeType.Changed, "kind", "Rates will fall in March", "Rates will fall in March"),
                (ChangeType.Changed, "content", "doubted it", "Ms Li doubted it"),
                (ChangeType.Appeared, null, null, "said"),
            ],
            done.Changes.Select(change => (change.Type, change.Field, change.Before?.Quote, change.After?.Quote))
        );
        Assert.Equal(2L, Ask("select count(*) from reading"));
        Assert.Equal(3, ledger.Statements(new StatementFilter()).Count());
        Assert.All(ledger.Verify(), finding => Assert.True(finding.Ok, finding.What));

        var again = Assert.Single(ledger.Reread((article, _) => Later(article), Sample.Noon.AddDays(2)));
        Assert.False(again.IsNew);
        var back = Assert.Single(ledger.Reread((article, _) => Sample.Default(article), Sample.Noon.AddDays(3)));
        Assert.Contains(back.Changes, change => change is { Type: ChangeType.Went, After: null, Before.Quote: "said" });
    }

    [Fact]
    public void A_forgotten_text_is_gone_from_the_file_and_stays_away()
    {
        using (var ledger = Filled())
        {
            ledger.Add(
                Sample.Entry(
                    Sample.Read(
                        Sample.Article("Other words, Ms Li said.", "https://example.org/b"),
                        ("Ms Li", "Other words")
                    )
                )
            );
            Assert.Equal(1, ledger.Forget("https://example.org/a", "ed", Sample.Noon, "asked by the source"));
            Assert.Equal(0, ledger.Forget("https://example.org/a", "ed", Sample.Noon, null));
            Assert.Equal(Addition.Forgotten, ledger.Add(Sample.Entry(Sample.Default())));
            Assert.Equal([true, false], ledger.Articles().Select(article => article.IsForgotten));
            Assert.All(ledger.Verify(), finding => Assert.True(finding.Ok, finding.What));
            Assert.Single(ledger.Readings());
            ledger.Rebuild();
            Assert.All(
                ledger.Reread((article, _) => Sample.Read(article, ("Ms Li", "Other words")), Sample.Noon),
                done => Assert.False(done.IsNew)
            );
        }
        var bytes = File.ReadAllBytes(_folder.Ledger);
        Assert.True(bytes.AsSpan().IndexOf("will fall"u8) < 0);
        Assert.True(bytes.AsSpan().IndexOf("doubted"u8) < 0);
        Assert.True(bytes.AsSpan().IndexOf("Rates to fall"u8) >= 0, "The other article has this title too.");
    }

    private LedgerFile Filled()
    {
        var ledger = LedgerFile.Open(_folder.Ledger);
        ledger.Add(Sample.Entry(Sample.Default()));
        return ledger;
    }

    /// <summary>As a better reader would: another kind, a longer content, one statement more.</summary>
    private static Reading Later(Article article)
    {
        var reading = Sample.Read(
            article,
            ("the central bank", "Rates will fall in March"),
            ("Ms Li", "Ms Li doubted it"),
            ("the central bank", "said")
        );
        var first = reading.Statements[0] with { Kind = Kind.Intention };
        return reading with { ReaderVersion = "by hand 2", Statements = reading.Statements.SetItem(0, first) };
    }

    private void Tamper(string sql) => Ask(sql);

    private object? Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Ledger};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
