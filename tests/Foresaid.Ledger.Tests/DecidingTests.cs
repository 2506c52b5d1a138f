using Foresaid.Stories.Decisions;
using Foresaid.Stories.Json;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger.Tests;

/// <summary>What persons decide about the facts of an article: applied at once, kept through rereading, taken back by undoing.</summary>
public sealed class DecidingTests : IDisposable
{
    private const string Url = "https://example.org/a";
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_corrected_day_and_outlet_are_read_at_once_and_kept_through_every_reread()
    {
        using var ledger = Filled();
        var ids = Ids(ledger);
        var (decision, rereading) = Set(ledger, Url, new FactsValue(new DateOnly(2026, 3, 1), "The Other", null));
        Assert.True(decision.Id > 0);
        Assert.True(rereading!.IsNew);

        var row = ledger.Statements(new StatementFilter()).First();
        Assert.Equal(("The Other", new DateOnly(2026, 3, 1)), (row.Outlet, row.Published!.Day));
        Assert.Equal("given", row.Published.Basis);
        Assert.Equal("The Other", ledger.ReadingOf(Url)!.Article.Outlet);
        Assert.Equal(ids, Ids(ledger));
        Assert.Equal(2L, Ask("select count(*) from reading"));
        Assert.Empty(ledger.Statements(new StatementFilter { Until = new DateOnly(2026, 2, 28) }));

        Assert.False(Assert.Single(ledger.Reread((article, _) => Sample.Default(article), Sample.Noon)).IsNew);
        ledger.Rebuild();
        Assert.Equal("The Other", ledger.Articles().Single().Outlet);
        Assert.Equal("The Example", Ask("select outlet from version"));
        Holds(ledger);
    }

    [Fact]
    public void An_address_given_later_keeps_the_name_of_the_article_and_the_ids_of_its_statements()
    {
        using var ledger = LedgerFile.Open(_folder.Ledger);
        var pasted = Sample.Default(Sample.Article(url: null));
        ledger.Add(Sample.Entry(pasted));
        var (name, ids) = (pasted.Article.Id, Ids(ledger));
        Set(ledger, name, new FactsValue(null, null, Url));
        Assert.Equal((name, Url), (ledger.Articles().Single().Id, ledger.Articles().Single().Url));
        Assert.Equal(ids, Ids(ledger));
        Holds(ledger);

        // The page that is found at that address later is a version of the same article.
        var page = Sample.Article(Sample.Text + " More.", Url);
        var known = ledger.Correct(page);
        Assert.Equal(name, known.Id);
        Assert.Equal(Addition.NewVersion, ledger.Add(Sample.Entry(Sample.Default(known)) with { Found = page }));
        Assert.Equal(2, Assert.Single(ledger.Articles()).Versions);
        Holds(ledger);
    }

    [Fact]
    public void What_is_found_later_of_a_corrected_article_is_corrected_too()
    {
        using var ledger = Filled();
        Set(ledger, Url, new FactsValue(null, "The Other", null));
        var found = Sample.Article(Sample.Text + " More.");
        Assert.Throws<ArgumentException>(() => ledger.Add(Sample.Entry(Sample.Default(found))));
        ledger.Add(Sample.Entry(Sample.Default(ledger.Correct(found))) with { Found = found });
        Assert.Equal("The Other", ledger.Articles().Single().Outlet);
        Assert.Equal(
            Addition.Known,
            ledger.Add(Sample.Entry(Sample.Default(ledger.Correct(found))) with { Found = found })
        );
        Holds(ledger);
    }

    [Fact]
    public void Undoing_sets_back_and_undoing_that_brings_it_back()
    {
        using var ledger = Filled();
        var (set, _) = Set(ledger, Url, new FactsValue(null, "The Other", null));
        var (undo, back) = Undo(ledger, set);
        Assert.True(back!.IsNew);
        Assert.Equal("The Example", ledger.Articles().Single().Outlet);
        Undo(ledger, undo);
        Assert.Equal("The Other", ledger.Articles().Single().Outlet);
        Assert.Equal(3, ledger.Decisions().Count);
        Holds(ledger);
    }

    [Fact]
    public void A_later_correction_of_one_fact_leaves_the_others()
    {
        using var ledger = Filled();
        Set(ledger, Url, new FactsValue(new DateOnly(2026, 3, 1), "The Other", null));
        Set(ledger, Url, new FactsValue(null, "A Third", null));
        Assert.Equal(
            ("A Third", new DateOnly(2026, 3, 1)),
            (ledger.Articles().Single().Outlet, ledger.Articles().Single().Published!.Day!.Value)
        );
    }

    [Fact]
    public void A_reader_that_fails_leaves_no_decision_behind()
    {
        using var ledger = Filled();
        Assert.Throws<InvalidOperationException>(() =>
            ledger.Add(
                new Decision("ed", Sample.Noon, Acts.Set, Url) { Value = """{"outlet":"The Other"}""" },
                (_, _) => throw new InvalidOperationException("broken")
            )
        );
        Assert.Empty(ledger.Decisions());
        Assert.Equal("The Example", ledger.Articles().Single().Outlet);
        Assert.Throws<ArgumentException>(() => ledger.Add(new Decision("ed", Sample.Noon, Acts.Set, Url)));
    }

    [Fact]
    public void A_full_disk_loses_the_decision_in_hand_and_says_so()
    {
        using var ledger = Filled();
        ledger.Add(new Decision("ed", Sample.Noon, Acts.Reject, "abc"));
        ledger.LimitPages(1);
        var large = new Decision("ed", Sample.Noon, Acts.Reject, "abc") { Words = new string('x', 500_000) };
        Assert.Contains(
            "disk is full",
            Assert.Throws<LedgerException>(() => ledger.Add(large)).Message,
            StringComparison.Ordinal
        );
        Assert.Single(ledger.Decisions());
        ledger.LimitPages(100_000);
        Assert.Equal(2, ledger.Add(large).Id);
    }

    [Fact]
    public void A_damaged_correction_does_not_make_the_ledger_unreadable()
    {
        using var ledger = Filled();
        Ask(
            "insert into decision(made_by, made_at, act, subject, value) values ('x', '2026-01-01T00:00:00.000Z', 'set', '"
                + Url
                + "', '[1]')"
        );
        Assert.Equal("The Example", ledger.Articles().Single().Outlet);
        Holds(ledger);
    }

    [Fact]
    public void What_was_listed_otherwise_behind_its_back_is_found()
    {
        Filled().Dispose();
        Ask("update imprint set published_earliest = '2026-01-01'");
        using var ledger = LedgerFile.OpenForReading(_folder.Ledger);
        Assert.Contains(ledger.Verify(), finding => !finding.Ok && finding.What.Contains("day, outlet or address"));
    }

    [Fact]
    public void A_forgotten_article_leaves_no_words_among_what_stories_are_computed_from()
    {
        using (var ledger = Filled())
        {
            Assert.Equal(1L, Ask("select count(*) from proposition"));
            ledger.Forget(Url, "ed", Sample.Noon, null);
        }
        Assert.Equal(0L, Ask("select count(*) from proposition"));
        Assert.Equal(1L, Ask("select count(*) from imprint"));
    }

    [Fact]
    public void A_rejection_follows_the_words_that_a_later_reader_cut_otherwise()
    {
        using var ledger = Filled();
        var row = ledger.Statements(new StatementFilter { Contains = "doubted" }).Single();
        ledger.Add(
            new DecisionWriter("ed", Sample.Noon, null).Reject(
                new StatementPlace(row.Statement.Id, row.ArticleId, row.Quote)
            )
        );
        Assert.Equal([row.Statement.Id], ledger.Rejected());

        Reread(ledger, ("Ms Li", "doubted it."));
        var moved = ledger.Statements(new StatementFilter { Contains = "doubted" }).Single().Statement.Id;
        Assert.NotEqual(row.Statement.Id, moved);
        Assert.Equal([moved], ledger.Rejected());
        Assert.Equal([moved], ledger.DecisionRows().Single().Statements);
        Assert.DoesNotContain(ledger.Compute(null, Today).Rows, one => one.Id == moved);

        // A reader that does not see it at all leaves the decision waiting; one that does, finds it again.
        Reread(ledger, ("the central bank", "Rates will fall in March"));
        Assert.Contains("these words", ledger.DecisionRows().Single().Loose, StringComparison.Ordinal);
        Assert.Single(ledger.Compute(null, Today).Loose);
        Reread(ledger, ("Ms Li", "doubted it"));
        Assert.Null(ledger.DecisionRows().Single().Loose);
        Assert.Equal([row.Statement.Id], ledger.Rejected());
    }

    [Fact]
    public void A_decision_on_a_forgotten_article_is_loose_not_dropped()
    {
        using var ledger = Filled();
        var row = ledger.Statements(new StatementFilter()).First();
        ledger.Add(
            new DecisionWriter("ed", Sample.Noon, null).Reject(
                new StatementPlace(row.Statement.Id, row.ArticleId, row.Quote)
            )
        );
        ledger.Forget(Url, "ed", Sample.Noon, null);
        Assert.Contains("no text", ledger.DecisionRows().Single().Loose, StringComparison.Ordinal);
    }

    private static readonly DateOnly Today = new(2026, 4, 1);

    private static void Reread(LedgerFile ledger, params (string, string)[] said) =>
        Assert.Single(ledger.Reread((article, _) => Sample.Read(article, said), Sample.Noon));

    private LedgerFile Filled()
    {
        var ledger = LedgerFile.Open(_folder.Ledger);
        ledger.Add(Sample.Entry(Sample.Default()));
        return ledger;
    }

    private static (Decision, Rereading?) Set(LedgerFile ledger, string article, FactsValue facts) =>
        ledger.Add(
            new Decision("ed", Sample.Noon, Acts.Set, article) { Value = StoryJson.Write(facts) },
            (found, _) => Sample.Default(found)
        );

    private static (Decision, Rereading?) Undo(LedgerFile ledger, Decision earlier) =>
        ledger.Add(
            new Decision("ed", Sample.Noon, Acts.Undo, earlier.Subject) { Undoes = earlier.Id },
            (found, _) => Sample.Default(found)
        );

    private static List<string> Ids(LedgerFile ledger) =>
        [.. ledger.Statements(new StatementFilter()).Select(row => row.Statement.Id)];

    private static void Holds(LedgerFile ledger) =>
        Assert.All(ledger.Verify(), finding => Assert.True(finding.Ok, finding.What));

    private object? Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Ledger};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
