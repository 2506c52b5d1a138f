using System.Text.Json;
using System.Text.Json.Nodes;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Tests;

/// <summary>The verbs that ask a story: their rows as the schemas say, whatever the order of adding; the story that is meant.</summary>
public sealed class StoryVerbTests : IDisposable
{
    private readonly Terminal _terminal = new();

    public StoryVerbTests() => DockStory.Add(_terminal, _terminal.Ledger);

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("claims", "claims")]
    [InlineData("origins", "origins")]
    [InlineData("conflicts", "conflicts")]
    [InlineData("timeline", "timeline")]
    [InlineData("forecasts", "forecasts")]
    [InlineData("resolve", "forecasts")]
    [InlineData("speakers", "speakers")]
    [InlineData("question list", "question")]
    [InlineData("story list", "story-list")]
    [InlineData("story show", "story-show")]
    [InlineData("decisions", "decisions")]
    [InlineData("statements", "statements")]
    [InlineData("search dock strike --speaker lund", "search-statement")]
    public void Every_row_is_as_its_schema_says(string command, string schema)
    {
        Run("story new docks --about", DockStory.About);
        Run("question new", "When does the strike start?");
        Run($"{command} --format jsonl");
        var rules = JsonNode.Parse(StorySchemas.All[schema])!;
        Assert.All(_terminal.Lines, line => Assert.Empty(SchemaCheck.Errors(JsonNode.Parse(line), rules, rules)));
        if (command != "conflicts") // The small story has none; the sample story below has.
            Assert.NotEmpty(_terminal.Lines);
        foreach (var format in new[] { "table", "csv", "md" })
            Run($"{command} --format {format}");
    }

    [Fact]
    public void The_rows_of_the_sample_story_are_as_their_schemas_say()
    {
        var samples = Repository.PathOf("samples", "congress");
        Assert.Equal(Exit.Done, _terminal.Run("add", "--ledger", _terminal.Ledger, samples));
        foreach (
            var (command, name) in new[] { ("conflicts", "conflicts"), ("origins", "origins"), ("brief", "brief") }
        )
        {
            Run($"{command} --story all --format jsonl");
            Assert.NotEmpty(_terminal.Lines);
            var rules = JsonNode.Parse(StorySchemas.All.GetValueOrDefault(name) ?? Rows.RowJson.Schemas[name])!;
            Assert.All(_terminal.Lines, line => Assert.Empty(SchemaCheck.Errors(JsonNode.Parse(line), rules, rules)));
        }
    }

    [Fact]
    public void The_order_of_adding_does_not_matter()
    {
        var other = Path.Combine(_terminal.Folder, "other.db");
        DockStory.Add(_terminal, other, backwards: true);
        foreach (var ledger in new[] { _terminal.Ledger, other })
        {
            Assert.Equal(
                Exit.Done,
                _terminal.Run("story", "new", "docks", "--about", DockStory.About, "--ledger", ledger)
            );
            Assert.Equal(
                Exit.Done,
                _terminal.Run("question", "new", "When does the strike start?", "--ledger", ledger)
            );
        }
        string[] commands =
        [
            "claims",
            "origins",
            "conflicts",
            "timeline",
            "forecasts",
            "speakers",
            "question list",
            "story show",
            "story list",
            "statements",
            "search strike",
            "brief",
        ];
        foreach (var command in commands)
        {
            Assert.Equal(Printed(command, _terminal.Ledger), Printed(command, other));
        }
    }

    [Fact]
    public void A_story_has_the_articles_that_share_its_names_and_says_why()
    {
        Run("story new docks --about", DockStory.About);
        Run("story show --format jsonl");
        var story = Assert.Single(_terminal.Rows);
        var members = story.GetProperty("members").EnumerateArray().ToList();
        var urls = members.Select(member => member.GetProperty("url").GetString()).ToList();
        Assert.Contains("https://tern.example/1", urls);
        Assert.DoesNotContain("https://gull.example/7", urls);
        Assert.Equal(6, story.GetProperty("articles").GetInt32());
        Assert.Equal("2026-01-12", story.GetProperty("first").GetString());
        Assert.All(members, member => Assert.NotEmpty(member.GetProperty("why").GetString()!));
    }

    [Fact]
    public void A_persons_word_on_membership_counts_and_can_be_taken_back()
    {
        Run("story new docks --about", DockStory.About);
        Run("story add https://gull.example/7 --by ed");
        Run("story drop tern.example/1 --by ed");
        var urls = Members();
        Assert.Contains("https://gull.example/7", urls);
        Assert.DoesNotContain("https://tern.example/1", urls);
        Run("claims --format csv --as-of 2026-04-02");
        Assert.DoesNotContain("tern.example/1", _terminal.Output, StringComparison.Ordinal);
        Run("undo");
        Assert.Contains("https://tern.example/1", Members());
        Run("story show");
        Assert.Contains("put in by ed", _terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_story_all_articles_are_one_and_it_says_so()
    {
        Run("claims");
        Assert.Contains("named \"all\"", _terminal.Error, StringComparison.Ordinal);
        Assert.Contains("Story all as of 2026-04-02: 7 articles", _terminal.Output, StringComparison.Ordinal);
        Run("story list --format jsonl");
        Assert.Empty(_terminal.Output);
        Run("story new docks --about", DockStory.About);
        Run("claims");
        Assert.Contains("Story docks as of 2026-04-02: 6 articles", _terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"all\"", _terminal.Error, StringComparison.Ordinal);
        Run("claims --story all");
        Assert.Contains("Story all", _terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_stories_one_must_be_named()
    {
        Run("story new docks --about", DockStory.About);
        Run("story new rates --about", "interest rates, central bank");
        Assert.Equal(Exit.WrongUse, _terminal.Run("claims", "--ledger", _terminal.Ledger));
        Assert.Contains("say which with --story. It holds: docks, rates", _terminal.Error, StringComparison.Ordinal);
        Assert.Equal(Exit.WrongUse, _terminal.Run("claims", "--story", "rate", "--ledger", _terminal.Ledger));
        Assert.Contains(
            "holds no story named 'rate'. It holds: docks, rates",
            _terminal.Error,
            StringComparison.Ordinal
        );
        Run("claims --story RATES");
        Assert.Contains("Story rates as of", _terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_published_after_the_day_of_asking_is_left_out()
    {
        Run("story new docks --about", DockStory.About);
        Run("speakers --as-of 2026-01-13 --format csv");
        Assert.Contains("Story docks as of 2026-01-13: 3 articles", _terminal.Error, StringComparison.Ordinal); // One has no date.
        Assert.Contains(
            "printed after 2026-01-13 left out; to take all in: --as-of",
            _terminal.Error,
            StringComparison.Ordinal
        );
        Run("story list --as-of 2026-01-13 --format jsonl");
        Assert.Equal("2026-01-13", Assert.Single(_terminal.Rows).GetProperty("last").GetString());
    }

    [Fact]
    public void A_search_finds_inflected_words_in_their_sentence_best_first()
    {
        Run("search dockers voting --format jsonl");
        var first = _terminal.Rows[0];
        Assert.Contains("dockers would vote", first.GetProperty("snippet").GetString(), StringComparison.Ordinal);
        Run("search \"strike date set\"");
        Run("search zeppelin");
        Assert.Contains("Nothing has zeppelin", _terminal.Error, StringComparison.Ordinal);
        Run("search zeppelin dock --format jsonl");
        Assert.Contains("what follows has some", _terminal.Error, StringComparison.Ordinal);
        Assert.NotEmpty(_terminal.Lines);
        // What the index would take for its own language is taken for words.
        foreach (
            var typed in new[] { "NEAR(a b)", "AND", "\"open", "a\"b", "quote:x", "-strike", "strike*", "(", "^dock" }
        )
        {
            var code = _terminal.Run("search", "--ledger", _terminal.Ledger, "--", typed);
            Assert.True(code is Exit.Done or Exit.WrongUse, $"{typed}: {code} {_terminal.Error}");
        }
    }

    [Fact]
    public void Tables_fit_eighty_columns()
    {
        Run("story new docks --about", DockStory.About);
        Run("question new", "When does the strike start?");
        var id = _terminal.Output[6..14];
        string[] commands =
        [
            "claims --all",
            "origins --all",
            "conflicts",
            "timeline",
            "forecasts",
            "speakers --all",
            "question list",
            $"question show {id}",
            $"claims {Claim()}",
            "story show --near",
            "story list",
            "decisions",
            "search strike",
        ];
        foreach (var command in commands)
        {
            Run(command);
            Assert.All(_terminal.Lines, line => Assert.True(line.Length <= 80, $"{command}: {line}"));
        }
    }

    [Theory]
    [InlineData("claims 1234", "at least 8 hexadecimal digits")]
    [InlineData("question show", "ID")]
    [InlineData("question new x --type where", "--type takes when, whether, howmany, who")]
    [InlineData("conflicts --type quarrel", "--type takes conflict, disagreement, retelling")]
    [InlineData("forecasts --state gone", "--state takes open, due, decided, refused")]
    [InlineData("resolve --as perhaps 12345678", "--as takes came true")]
    [InlineData("resolve --accept", "Give --accept ID, or --as VALUE ID")]
    [InlineData("undo x", "A decision has a number")]
    [InlineData("undo 99", "There is no decision 99")]
    [InlineData("undo", "no decision to take back")]
    [InlineData("story new docks", "--about")]
    [InlineData("story new all --about x", "what all articles are called together")]
    [InlineData("story add https://gull.example/7", "holds no story yet")]
    [InlineData("claim same 12345678", "OTHER")]
    [InlineData("set https://gull.example/7", "Say what to set")]
    [InlineData("set https://gull.example/7 --url nowhere", "an address of the web")]
    [InlineData("set https://gull.example/7 --url https://gull.example/2", "Another article has this address")]
    [InlineData("search ---", "There is no word to search for")]
    [InlineData("forget https://gull.example/7", "Say --yes to do it")]
    public void Wrong_use_says_what_is_right(string command, string message)
    {
        Assert.Equal(Exit.WrongUse, _terminal.Run([.. command.Split(' '), "--ledger", _terminal.Ledger]));
        Assert.Contains(message, _terminal.Error, StringComparison.Ordinal);
        Assert.Empty(_terminal.Output);
    }

    [Theory]
    [InlineData("claims 12345678", "no claim of this story")]
    [InlineData("question show 12345678", "no question of this story")]
    [InlineData("show 12345678", "no statement of the present readings")]
    [InlineData("reject 12345678", "no statement and no question")]
    [InlineData("claim same 12345678 12345679", "no statement of the present readings")]
    [InlineData("speaker join 12345678 12345679", "no speaker of this story")]
    [InlineData("resolve --accept 12345678", "no forecast of this story")]
    [InlineData("set https://nowhere.example --outlet X", "the ledger has no such article")]
    [InlineData("forget nothing.txt --yes", "the ledger has no such article")]
    public void What_is_not_there_says_where_to_look(string command, string message)
    {
        Assert.Equal(Exit.SomeUnread, _terminal.Run([.. command.Split(' '), "--ledger", _terminal.Ledger]));
        Assert.Contains(message, _terminal.Error, StringComparison.Ordinal);
        Run("decisions --format jsonl");
        Assert.Empty(_terminal.Output);
    }

    private string Claim()
    {
        Run("claims --format jsonl");
        return _terminal.Rows[0].GetProperty("claim").GetString()![..8];
    }

    private List<string?> Members()
    {
        Run("story show --format jsonl");
        return
        [
            .. Assert
                .Single(_terminal.Rows)
                .GetProperty("members")
                .EnumerateArray()
                .Select(member => member.GetProperty("url").GetString()),
        ];
    }

    private string Printed(string command, string ledger)
    {
        Assert.Equal(Exit.Done, _terminal.Run([.. command.Split(' '), "--format", "jsonl", "--ledger", ledger]));
        return _terminal.Output;
    }

    private void Run(string command, params string[] words) =>
        Assert.True(
            _terminal.Run([.. command.Split(' '), .. words, "--ledger", _terminal.Ledger]) == Exit.Done,
            _terminal.Error
        );
}
