using System.Collections.Immutable;
using System.Text.Json;
using Foresaid.Press;
using Foresaid.Stories.Briefs;
using Foresaid.Stories.Briefs.Print;
using Foresaid.Stories.Rows;

namespace Foresaid.Cli.Tests;

/// <summary><c>foresaid brief</c> and <c>foresaid demo</c> as a person calls them.</summary>
public sealed class BriefVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("foresaid-brief-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_need_no_option_and_no_ledger()
    {
        var file = Write("report.txt", "Prices will fall in March, the bank said.");
        var (code, output, _) = Run("brief", file);
        Assert.Equal(Exit.Done, code);
        Assert.Contains("Prices will fall in March", output);
        Assert.Contains("As of 2 April 2026.", output);
        Assert.Empty(Directory.GetFiles(_folder, "*.db", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_file_that_is_not_there_does_not_stop_the_others()
    {
        var file = Write("report.txt", "Prices will fall in March, the bank said.");
        var (code, output, error) = Run("brief", Path.Combine(_folder, "none.txt"), file);
        Assert.Equal(Exit.SomeUnread, code);
        Assert.Contains("Prices will fall in March", output);
        Assert.Contains("none.txt", error);
    }

    [Fact]
    public void Where_nothing_could_be_read_there_is_no_brief()
    {
        var (code, output, error) = Run("brief", Write("empty.txt", ""));
        Assert.Equal(Exit.SomeUnread, code);
        Assert.Empty(output);
        Assert.Contains("empty.txt", error);
    }

    [Fact]
    public void What_tells_of_a_folder_is_no_report_in_it()
    {
        Write("report.txt", "Prices will fall in March, the bank said.");
        Write("README.md", "The minister said that rents will rise in March.");
        var (code, output, _) = Run("brief", _folder);
        Assert.Equal(Exit.Done, code);
        Assert.Contains("Brief of 1 article", output);
        Assert.DoesNotContain("rents", output);
    }

    [Fact]
    public void A_missing_date_is_said_once()
    {
        var (_, output, _) = Run(
            "read",
            "--format",
            "jsonl",
            Write("a.txt", "Prices will fall in March, the bank said.")
        );
        using var line = JsonDocument.Parse(output);
        Assert.Single(line.RootElement.GetProperty("doubts").EnumerateArray());
    }

    [Fact]
    public void Every_line_of_jsonl_has_the_keys_of_the_contract()
    {
        var (code, output, _) = Run(
            "brief",
            "--format",
            "jsonl",
            Write("a.txt", "Prices will fall in March, the bank said.")
        );
        Assert.Equal(Exit.Done, code);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(lines);
        foreach (var line in lines)
        {
            var row = JsonDocument.Parse(line).RootElement;
            Assert.Equal(
                ["section", "words", "statements", "articles"],
                row.EnumerateObject().Select(field => field.Name)
            );
            Assert.True(
                row.GetProperty("statements").GetArrayLength() + row.GetProperty("articles").GetArrayLength() > 0,
                line
            );
            foreach (var statement in row.GetProperty("statements").EnumerateArray())
                Assert.Equal(
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
                    ],
                    statement.EnumerateObject().Select(field => field.Name)
                );
        }
    }

    [Fact]
    public void The_page_is_written_where_it_was_asked_for()
    {
        var page = Path.Combine(_folder, "out.html");
        var (code, _, error) = Run(
            "brief",
            "--html",
            page,
            Write("a.txt", "Prices will fall in March, the bank said.")
        );
        Assert.Equal(Exit.Done, code);
        Assert.StartsWith("<!doctype html>", File.ReadAllText(page));
        Assert.Contains(page, error);
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_told_and_the_brief_printed_all_the_same()
    {
        var nowhere = Path.Combine(_folder, "no", "such", "folder", "out.html");
        var (code, output, error) = Run("brief", "--html", nowhere, Write("a.txt", "Prices will fall, the bank said."));
        Assert.Equal(Exit.LedgerFailed, code);
        Assert.Contains("As of", output);
        Assert.Contains("--html", error);
    }

    [Theory]
    [InlineData("brief", "--since", "2026-02-02", "--as-of", "2026-02-01")]
    [InlineData("brief", "a.txt", "--ledger", "x.db")]
    public void What_does_not_go_together_is_wrong_use(params string[] arguments) =>
        Assert.Equal(Exit.WrongUse, Run(arguments).Code);

    [Fact]
    public void A_story_of_fifty_reports_is_told_in_a_minute_and_every_sentence_carries_its_rows()
    {
        using var file = File.OpenRead(Repository.PathOf("golden", "stories", "assembly", "articles.jsonl"));
        var articles = new Intake(new PressOptions())
            .Read([new Input("articles.jsonl", () => file, null)])
            .Select(piece => new StoryArticle(piece.Reading!))
            .ToImmutableArray();
        var day = new DateOnly(2031, 4, 30);
        var brief = BriefVerb.Tell("assembly", articles, new BriefOptions(day));
        Assert.Empty(BriefCheck.Find(brief));
        Assert.InRange(brief.Sections.Count(section => !section.IsEmpty), 8, 10);
        Assert.InRange(BriefText.Of(brief, "x").Split('\n').Length, 50, 110);
        Assert.Contains("<svg class=\"lanes\"", BriefPage.Of(brief, "x"));
        var since = BriefVerb.Tell("assembly", articles, new BriefOptions(day, new DateOnly(2031, 4, 1)));
        Assert.Empty(BriefCheck.Find(since));
    }

    [Fact]
    public void The_harbour_of_the_guide_has_its_lanes()
    {
        var page = Path.Combine(_folder, "harbour.html");
        var folder = Repository.PathOf("samples", "harbour");
        var (code, output, _) = Run("brief", folder, "--as-of", "2031-06-01", "--html", page);
        Assert.Equal(Exit.Done, code);
        Assert.Contains("When will the new basin open?", output);
        Assert.Contains("<title>Harbour Board: 16 May 2031 (certain", File.ReadAllText(page));
    }

    [Fact]
    public void The_demo_reads_thirteen_reports_and_names_what_it_wrote()
    {
        var (code, output, error) = Run("demo");
        Assert.Equal(Exit.Done, code);
        var ledger = Path.Combine(_folder, "foresaid", "demo", "demo.db");
        var page = Path.Combine(_folder, "foresaid", "demo", "brief.html");
        Assert.Contains($"13 sample reports into {ledger}", error);
        Assert.Contains(page, error);
        Assert.True(File.Exists(ledger));
        Assert.Contains("(sample wording)", File.ReadAllText(page));
        Assert.Matches("[0-9]+ articles of [0-9]+ outlets", output);
        Assert.Equal(Exit.Done, Run("verify", "--ledger", ledger).Code);

        var again = Run("demo");
        Assert.Equal(output, again.Output);
        Assert.Equal(
            WithoutTitle(output),
            WithoutTitle(Run("brief", "--as-of", "2026-03-05", "--ledger", ledger).Output)
        );
    }

    private static string WithoutTitle(string brief) => brief[brief.IndexOf('\n', StringComparison.Ordinal)..];

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var surroundings = new Surroundings
        {
            Input = new MemoryStream(),
            Output = output,
            Error = error,
            Variable = name => name == "XDG_DATA_HOME" ? _folder : null,
            Clock = new Stopped(),
        };
        var code = CommandLine.Run(arguments, surroundings);
        return (code, output.ToString(), error.ToString());
    }

    private sealed class Stopped : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 4, 2, 12, 0, 0, TimeSpan.Zero);
    }
}
