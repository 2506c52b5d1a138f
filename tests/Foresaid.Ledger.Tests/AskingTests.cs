using Foresaid.Stories.Decisions;

namespace Foresaid.Ledger.Tests;

public sealed class AskingTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly LedgerFile _ledger;

    public AskingTests()
    {
        _ledger = LedgerFile.Open(_folder.Ledger);
        // Added in an order that is not that of publication.
        Add("https://example.org/undated", null, "It is Größer, ÉMILE said.", ("ÉMILE", "It is Größer"));
        Add("https://example.org/late", "2026-03-01", Sample.Text, ("the central bank", "Rates will fall in March"));
        Add("https://example.org/early", "2026-02-01", Sample.Text, ("Ms Li", "doubted it"));
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Rows_come_by_day_of_publication_with_the_undated_last() =>
        Assert.Equal(
            ["https://example.org/early", "https://example.org/late", "https://example.org/undated"],
            _ledger.Statements(new StatementFilter()).Select(row => row.ArticleId)
        );

    [Fact]
    public void A_row_has_the_articles_facts_and_the_words()
    {
        var row = Ask(new StatementFilter { Speaker = "BANK" });
        Assert.Equal("Rates will fall in March", row.Quote);
        Assert.Equal("the central bank", row.Statement.Speaker?.Name);
        Assert.Equal("The Example", row.Outlet);
        Assert.Equal(new DateOnly(2026, 3, 1), row.Published?.Day);
        Assert.Equal(("the central bank", CertaintyValue.Probable), (row.Certainty?.Holder, row.Certainty!.Value));
    }

    [Fact]
    public void Speakers_are_found_by_part_of_any_of_their_names_in_any_case()
    {
        Assert.Equal("ÉMILE", Ask(new StatementFilter { Speaker = "émile" }).Statement.Speaker?.Name);
        Assert.Equal(3, _ledger.Statements(new StatementFilter { Speaker = "(ALSO)" }).Count());
        Assert.Empty(_ledger.Statements(new StatementFilter { Speaker = "%" }));
    }

    [Fact]
    public void Kind_words_and_days_narrow()
    {
        Assert.Equal(
            "https://example.org/late",
            Ask(new StatementFilter { Kinds = [Kind.Forecast, Kind.Demand] }).ArticleId
        );
        Assert.Equal(
            "https://example.org/undated",
            Ask(new StatementFilter { Contains = "GRÖSSER".Replace("SS", "ß") }).ArticleId
        );
        Assert.Equal(
            "https://example.org/late",
            Ask(new StatementFilter { Since = new DateOnly(2026, 2, 2) }).ArticleId
        );
        Assert.Equal(
            "https://example.org/early",
            Ask(new StatementFilter { Until = new DateOnly(2026, 2, 28) }).ArticleId
        );
        Assert.Empty(_ledger.Statements(new StatementFilter { Kinds = [Kind.Denial] }));
    }

    [Fact]
    public void Eight_digits_find_a_statement()
    {
        var row = Ask(new StatementFilter { Speaker = "Ms Li" });
        Assert.Equal(row.Statement.Id, Assert.Single(_ledger.StatementsById(row.Statement.Id[..8])).Statement.Id);
    }

    [Fact]
    public void A_reader_sees_what_a_writer_beside_it_has_added()
    {
        using var reader = LedgerFile.OpenForReading(_folder.Ledger);
        Assert.Equal(3, reader.Statements(new StatementFilter()).Count());
        Add("https://example.org/new", "2026-02-02", Sample.Text, ("Ms Li", "doubted it"));
        Assert.Equal(4, reader.Statements(new StatementFilter()).Count());
    }

    [Fact]
    public void Decisions_are_kept_in_order_with_their_words()
    {
        var decision = new Decision("ed", Sample.Noon, "reject", "abc") { Words = "doubted it", Value = "true" };
        var first = _ledger.Add(decision);
        var undo = _ledger.Add(new Decision("ed", Sample.Noon, "undo", "abc") { Undoes = first.Id });
        _ledger.Add(new Decision("ed", Sample.Noon, "reject", "other"));
        Assert.Equal([first, undo], _ledger.Decisions("abc"));
        Assert.Equal(3, _ledger.Decisions().Count);
    }

    private StatementRow Ask(StatementFilter filter) => Assert.Single(_ledger.Statements(filter));

    private void Add(string url, string? day, string text, params (string, string)[] said) =>
        _ledger.Add(Sample.Entry(Sample.Read(Sample.Article(text, url, day), said)));
}
