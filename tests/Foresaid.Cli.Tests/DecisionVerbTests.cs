using System.Text.Json;
using System.Text.Json.Nodes;
using Foresaid.Ledger;
using Foresaid.Stories.Json;
using Microsoft.Data.Sqlite;

namespace Foresaid.Cli.Tests;

/// <summary>A person's word from the command line: applied at once, undone, kept through rereading, never lost.</summary>
public sealed class DecisionVerbTests : IDisposable
{
    private readonly Terminal _terminal = new();

    public DecisionVerbTests() => DockStory.Add(_terminal, _terminal.Ledger);

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void The_person_is_the_one_given_else_the_environments_else_the_login_name()
    {
        var id = Statement("1,200 dockers");
        Run($"reject {id} --by ed --format jsonl");
        Assert.Equal("ed", Row().GetProperty("by").GetString());
        _terminal.Variable("FORESAID_BY", "ann");
        Run($"reject {id} --format jsonl");
        Assert.Equal("ann", Row().GetProperty("by").GetString());
        _terminal.Variable("FORESAID_BY", "");
        Run($"reject {id} --format jsonl");
        Assert.Equal(Terminal.Login, Row().GetProperty("by").GetString());
        Assert.Contains("Take it back with: foresaid undo 3", _terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rejected_statement_counts_nowhere_until_the_rejection_is_undone()
    {
        var id = Statement("1,200 dockers");
        Run($"reject {id}");
        Assert.DoesNotContain(id, Ids("statements"));
        Assert.DoesNotContain(id, Ids("search dockers"));
        Assert.Contains(id, Ids("statements --rejected"));
        Run("claims --format jsonl");
        Assert.DoesNotContain(id, _terminal.Output, StringComparison.Ordinal);
        Run($"show {id} --format jsonl");
        var decision = Assert.Single(Row().GetProperty("decisions").EnumerateArray());
        Assert.Equal(("reject", "stands"), (Text(decision, "act"), Text(decision, "state")));

        Run("undo");
        Assert.Contains(id, Ids("statements"));
        Assert.Equal(["undone", "stands"], States());
        Assert.Equal(Exit.WrongUse, _terminal.Run("undo", "1", "--ledger", _terminal.Ledger));
        Assert.Contains(
            "taken back already, by 2. To bring it back: foresaid undo 2",
            _terminal.Error,
            StringComparison.Ordinal
        );
        Run("undo 2");
        Assert.DoesNotContain(id, Ids("statements"));
        Assert.Equal(["stands", "undone", "stands"], States());
    }

    [Fact]
    public void A_correction_is_read_at_once_keeps_ids_and_decisions_and_holds_ever_after()
    {
        var id = Statement("would last until March");
        Run($"reject {id}");
        Run("set https://gull.example/6 --published 2026-02-06 --outlet Another");
        Run("statements --rejected --format jsonl --contains until");
        Assert.Equal(id, Text(Row(), "id")[..8]);
        Assert.Equal("Another", Text(Row(), "outlet"));
        Run("reread");
        Run("verify");
        Assert.DoesNotContain(id, Ids("statements"));
        Run("statements --rejected --format jsonl --contains until");
        Assert.Equal("2026-02-06", Row().GetProperty("published").GetProperty("earliest").GetString());

        // The page is found again, unchanged, then changed: what was set holds.
        DockStory.Add(_terminal, _terminal.Ledger);
        Assert.All(_terminal.Lines, line => Assert.StartsWith("known", line, StringComparison.Ordinal));
        var changed = JsonNode.Parse(DockStory.Lines[5])!.AsObject();
        changed["text"] = changed["text"]!.GetValue<string>() + " The port authority said talks would resume.";
        var page = _terminal.Write("changed.jsonl", changed.ToJsonString() + "\n");
        Assert.Equal(Exit.Done, _terminal.Run("add", "--ledger", _terminal.Ledger, page));
        Assert.StartsWith("new version", _terminal.Output, StringComparison.Ordinal);
        Run("statements --format jsonl --contains resume");
        Assert.Equal("Another", Text(Row(), "outlet"));
        Run("verify");
        // The text is another one, and so are its statements' ids: the rejection holds by the words.
        Assert.DoesNotContain("would last until March", Quotes(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_doubt_about_the_date_ends_when_a_person_gives_it()
    {
        var file = _terminal.Write(
            "pasted.txt",
            "SEASIDE, Jan 5 - Ferries will run again soon, the harbour office said."
        );
        Assert.Equal(Exit.Done, _terminal.Run("add", "--ledger", _terminal.Ledger, file));
        Run($"set {file} --published 2026-01-06 --url https://pasted.example/a");
        using (var ledger = LedgerFile.OpenForReading(_terminal.Ledger))
        {
            var article = ledger.Articles().Single(row => row.Url == "https://pasted.example/a");
            Assert.DoesNotContain(
                ledger.ReadingOf(article.Id)!.Doubts,
                doubt => doubt.Contains("date", StringComparison.Ordinal)
            );
        }
        // It is still named by the file, by its new address, and by its text.
        Run($"set {file} --outlet One");
        Run("set pasted.example/a --outlet Two");
        Run("undo");
        Run("undo");
        Run("undo");
        Run("verify");
    }

    [Fact]
    public void A_decision_whose_id_is_gone_is_found_by_its_words_or_listed_as_loose()
    {
        var row = Whole("1,200 dockers");
        Decide(new string('f', 40), row, "Marta Lund said about 1,200 dockers would vote soon");
        Decide(new string('e', 40), row, "the lighthouse keeper painted the door");
        Run("decisions --format jsonl");
        Assert.Equal(["stands", "loose"], _terminal.Rows.Select(decision => Text(decision, "state")));
        Assert.Contains("the lighthouse keeper", Text(_terminal.Rows[1], "why"), StringComparison.Ordinal);
        Assert.DoesNotContain(Text(row, "id")[..8], Ids("statements"));
        Run("decisions --loose");
        Assert.Contains("1 loose", _terminal.Error, StringComparison.Ordinal);
        Run($"show {Text(row, "id")}");
        Assert.Contains("decision 1", _terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Speakers_are_joined_and_split_as_a_person_says()
    {
        var cast = Cast();
        var (whole, surname) = (Key(cast, "Marta Lund"), Key(cast, "Lund"));
        var before = cast.Count;
        Run($"speaker join {whole} {surname}");
        Assert.Equal(before - 1, Cast().Count);
        var lund = Cast().Single(row => Text(row, "name") == "Marta Lund");
        Assert.Equal(4, lund.GetProperty("statements").GetInt32());
        Run("undo");
        Assert.Equal(before, Cast().Count);

        Run($"speaker split {whole} https://gull.example/2");
        Assert.Equal(before + 1, Cast().Count);
        Assert.Equal(2, Cast().Count(row => Text(row, "name") == "Marta Lund"));
        Assert.Equal(
            Exit.WrongUse,
            _terminal.Run("speaker", "split", whole, "https://gull.example/7", "--ledger", _terminal.Ledger)
        );
        Assert.Contains("does not speak in", _terminal.Error, StringComparison.Ordinal);
        Assert.Equal(Exit.WrongUse, _terminal.Run("speaker", "join", whole, whole, "--ledger", _terminal.Ledger));
    }

    [Fact]
    public void A_question_stays_asked_until_it_is_rejected()
    {
        const string Words = "When will the dock strike begin?";
        Run("question new --organiser port --format jsonl", Words);
        var id = Text(Row(), "subject");
        Run("question new --organiser port --format jsonl", "when will the DOCK strike begin");
        Assert.Equal(id, Text(Row(), "subject"));
        Run("undo");
        Run("decisions --format jsonl");
        Assert.Contains(Words, _terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outcome_is_proposed_until_a_person_makes_it_final()
    {
        Run("resolve --format jsonl");
        var proposed = _terminal.Rows.First(row => row.GetProperty("outcome").ValueKind == JsonValueKind.Object);
        var id = Text(proposed, "forecast")[..8];
        var value = Text(proposed.GetProperty("outcome"), "value");
        Assert.True(Outcome(id).GetProperty("proposed").GetBoolean());

        Run($"resolve --accept {id} --by ed --format jsonl");
        Assert.Equal(("resolve", "ed"), (Text(Row(), "act"), Text(Row(), "by")));
        Assert.Equal(value, Text(Row().GetProperty("value"), "outcome"));
        Assert.NotEmpty(Row().GetProperty("value").GetProperty("evidence").EnumerateArray());
        Assert.False(Outcome(id).GetProperty("proposed").GetBoolean());
        Assert.Equal(value, Text(Outcome(id), "value"));

        Run($"resolve --as condition-never-arose {id}");
        Assert.Equal("condition never arose", Text(Outcome(id), "value"));
        Run("undo");
        Run("undo");
        Assert.True(Outcome(id).GetProperty("proposed").GetBoolean());
        Assert.All(States(), state => Assert.NotEqual("loose", state));
    }

    [Fact]
    public void A_proposed_question_gets_its_organiser_by_a_persons_word()
    {
        Run("question list --format jsonl");
        var id = Text(_terminal.Rows[0], "question");
        Run($"question organiser {id[..8]}", "Harbour Workers' Union");
        Run("question list --format jsonl");
        Assert.Equal(
            "Harbour Workers' Union",
            Text(_terminal.Rows.First(row => Text(row, "question") == id), "organiser")
        );
        Run("undo");
        Run($"reject {id[..8]}");
        Run("question list --format jsonl");
        Assert.DoesNotContain(_terminal.Rows, row => Text(row, "question") == id);
        Assert.Equal(["undone", "stands", "stands"], States());
    }

    private JsonElement Outcome(string id)
    {
        Run("forecasts --format jsonl");
        return _terminal
            .Rows.First(row => Text(row, "forecast").StartsWith(id, StringComparison.Ordinal))
            .GetProperty("outcome");
    }

    [Fact]
    public void An_id_that_several_share_is_refused_with_all_of_them()
    {
        using (var connection = new SqliteConnection($"Data Source={_terminal.Ledger};Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText =
                "update statement set body = replace(body, substr(id, 1, 8), 'aaaaaaaa'), id = 'aaaaaaaa' || substr(id, 9) where row in (1, 2)";
            command.ExecuteNonQuery();
        }
        Assert.Equal(Exit.WrongUse, _terminal.Run("show", "aaaaaaaa", "--ledger", _terminal.Ledger));
        Assert.Contains("2 begin so; give more digits", _terminal.Error, StringComparison.Ordinal);
        Assert.Equal(2, _terminal.Error.Split("  aaaaaaaa").Length - 1);
    }

    [Fact]
    public void Forgetting_asks_on_a_terminal_and_leaves_a_tombstone()
    {
        Assert.Equal(
            Exit.WrongUse,
            _terminal.RunOnTerminal("no\n", "forget", "https://gull.example/7", "--ledger", _terminal.Ledger)
        );
        Assert.Contains("Nothing was forgotten", _terminal.Error, StringComparison.Ordinal);
        Assert.Equal(
            Exit.Done,
            _terminal.RunOnTerminal(
                "forget\n",
                "forget",
                "https://gull.example/7",
                "--by",
                "ed",
                "--ledger",
                _terminal.Ledger
            )
        );
        Assert.StartsWith("forgotten", _terminal.Output, StringComparison.Ordinal);
        Run("search interest rates --format jsonl");
        Assert.DoesNotContain("gull.example/7", _terminal.Output, StringComparison.Ordinal);
        Run("verify");
        DockStory.Add(_terminal, _terminal.Ledger);
        Assert.StartsWith("forgotten", _terminal.Lines[6], StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_writer_decides_nothing_and_is_told()
    {
        var id = Statement("1,200 dockers");
        using (LedgerFile.Open(_terminal.Ledger))
        {
            Assert.Equal(Exit.LedgerFailed, _terminal.Run("reject", id, "--ledger", _terminal.Ledger));
            Assert.Contains("another foresaid has been writing", _terminal.Error, StringComparison.Ordinal);
            Run("claims");
        }
        Run("decisions --format jsonl");
        Assert.Empty(_terminal.Output);
    }

    [Fact]
    public void Statements_are_held_together_and_apart()
    {
        var (one, other) = (Statement("1,200 dockers"), Statement("would last until March"));
        Assert.DoesNotContain(other, Claim(one), StringComparison.Ordinal);
        Run($"claim same {one} {other} --format jsonl");
        Assert.Equal("same", Text(Row(), "act"));
        Assert.Contains(other, Claim(one), StringComparison.Ordinal);
        Run($"claim apart {one} {other}");
        Assert.DoesNotContain(other, Claim(one), StringComparison.Ordinal);
        Run($"show {other} --format jsonl");
        Assert.Equal(2, Row().GetProperty("decisions").GetArrayLength());
        Assert.Equal(Exit.WrongUse, _terminal.Run("claim", "same", one, one, "--ledger", _terminal.Ledger));
    }

    /// <summary>The ids of the statements of the claim that has this one.</summary>
    private string Claim(string id)
    {
        Run($"claims {id} --format jsonl");
        return string.Join(' ', Row().GetProperty("statements").EnumerateArray().Select(told => Text(told, "id")));
    }

    private void Decide(string id, JsonElement row, string words)
    {
        using var ledger = LedgerFile.Open(_terminal.Ledger);
        var writer = new Foresaid.Stories.Decisions.DecisionWriter("ed", DateTimeOffset.UnixEpoch, null);
        ledger.Add(writer.Reject(new Foresaid.Stories.Decisions.StatementPlace(id, Text(row, "articleId"), words)));
    }

    private JsonElement Row() => Assert.Single(_terminal.Rows);

    private JsonElement Whole(string words)
    {
        Assert.Equal(
            Exit.Done,
            _terminal.Run("statements", "--format", "jsonl", "--contains", words, "--ledger", _terminal.Ledger)
        );
        return _terminal.Rows[0];
    }

    private string Statement(string words) => Text(Whole(words), "id")[..8];

    private List<string> Ids(string command)
    {
        Run(command + " --format jsonl");
        return [.. _terminal.Rows.Where(row => row.TryGetProperty("id", out _)).Select(row => Text(row, "id")[..8])];
    }

    private string Quotes()
    {
        Run("statements --format jsonl");
        return _terminal.Output;
    }

    private List<string> States()
    {
        Run("decisions --format jsonl");
        return [.. _terminal.Rows.Select(row => Text(row, "state"))];
    }

    private List<JsonElement> Cast()
    {
        Run("speakers --format jsonl");
        return [.. _terminal.Rows];
    }

    private static string Key(List<JsonElement> cast, string name) =>
        Text(cast.First(row => Text(row, "name") == name), "speaker")[..8];

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;

    private void Run(string command, params string[] words) =>
        Assert.True(
            _terminal.Run([.. command.Split(' '), .. words, "--ledger", _terminal.Ledger]) == Exit.Done,
            _terminal.Error
        );
}
