using Foresaid.Stories.Decisions;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger.Tests;

/// <summary>Stories as the ledger keeps them: laid, filled and computed.</summary>
public sealed class StoryTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 4, 1);
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_story_is_laid_by_a_decision_and_gone_when_that_is_undone()
    {
        using var ledger = Filled();
        var laid = ledger.Add(Writer.NewStory("rates", "central bank, rates", null));
        var head = Assert.Single(ledger.Stories());
        Assert.Equal(("rates", "central bank, rates", laid.Id), (head.Name, head.About, head.Decision));
        ledger.Add(Writer.Undo(laid));
        Assert.Empty(ledger.Stories());
    }

    [Fact]
    public void Two_stories_over_one_article_keep_their_decisions_apart()
    {
        using var ledger = Filled();
        ledger.Add(Writer.NewStory("one", "rates", null));
        ledger.Add(Writer.NewStory("two", "rates", null));
        ledger.Add(new DecisionWriter("ed", Sample.Noon, "one").Drop("https://example.org/a", null));
        ledger.Add(new DecisionWriter("ed", Sample.Noon, "one").Ask("When will rates fall?", null, null));
        var heads = ledger.Stories();
        Assert.DoesNotContain(ledger.Members(heads[0]), member => member.Belongs);
        Assert.Single(ledger.Members(heads[1]), member => member.Belongs);
        Assert.Contains(ledger.Compute(heads[0], Today).Input.Decisions, decision => decision.Act == Acts.Question);
        Assert.DoesNotContain(
            ledger.Compute(heads[1], Today).Input.Decisions,
            decision => decision.Act == Acts.Question
        );
    }

    [Fact]
    public void What_contents_say_is_kept_and_the_same_as_read_anew()
    {
        using var ledger = Filled();
        var kept = ledger.Compute(null, Today).Rows.Select(row => row.Proposition.ToString()).ToList();
        Ask("delete from proposition");
        Assert.Equal(kept, ledger.Compute(null, Today).Rows.Select(row => row.Proposition.ToString()));
        Assert.Single(ledger.Reread((article, _) => Sample.Default(article), Sample.Noon));
        Assert.Equal(1L, Ask("select count(*) from proposition"));
    }

    [Fact]
    public void What_another_build_made_of_contents_is_not_taken()
    {
        using var ledger = Filled();
        Ask("update proposition set maker = 'another', body = '{\"x\":7}'");
        Assert.Equal(2, ledger.Compute(null, Today).Rows.Length);
        ledger.Rebuild();
        Assert.Single(ledger.Reread((article, _) => Sample.Default(article), Sample.Noon));
        Assert.Equal(1L, Ask("select count(*) from proposition where maker <> 'another'"));
        Assert.All(ledger.Verify(), finding => Assert.True(finding.Ok, finding.What));
    }

    [Fact]
    public void A_story_of_a_damaged_decision_is_computed_without_it()
    {
        using var ledger = Filled();
        foreach (var act in new[] { "reject", "same", "join", "split", "question", "organiser", "resolve", "set" })
            Ask(
                $"insert into decision(made_by, made_at, act, subject, value) values ('x', '2026-01-01T00:00:00.000Z', '{act}', 'https://example.org/a', '[1]')"
            );
        Assert.Equal(2, ledger.Compute(null, Today).Rows.Length);
        Assert.Equal(8, ledger.DecisionRows().Count);
        Assert.Contains(ledger.DecisionRows(), row => row.Loose?.Contains("cannot be read") == true);
    }

    private static DecisionWriter Writer { get; } = new("ed", Sample.Noon, null);

    private LedgerFile Filled()
    {
        var ledger = LedgerFile.Open(_folder.Ledger);
        ledger.Add(Sample.Entry(Sample.Default()));
        return ledger;
    }

    private object? Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Ledger};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
