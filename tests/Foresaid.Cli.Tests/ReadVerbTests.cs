using System.Text.Json;

namespace Foresaid.Cli.Tests;

/// <summary>The contract of <c>foresaid read</c>: one object an article, in input order, nothing else on standard output.</summary>
public sealed class ReadVerbTests : IDisposable
{
    private const string Text = "Prices will fall in March, the central bank said on Monday.";

    private static readonly string[] Keys =
    [
        "schema",
        "reader",
        "input",
        "part",
        "articleId",
        "textHash",
        "url",
        "outlet",
        "title",
        "language",
        "published",
        "text",
        "paragraphs",
        "sentences",
        "times",
        "quantities",
        "speakers",
        "statements",
        "doubts",
    ];

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void The_keys_stand_in_the_order_of_the_contract()
    {
        Assert.Equal(Exit.Done, _terminal.Run("read", "--format", "jsonl", _terminal.Write("a.txt", Text)));
        Assert.Equal(Keys, Names(Assert.Single(_terminal.Rows)));
    }

    [Fact]
    public void Predicates_are_printed_when_asked_for()
    {
        var file = _terminal.Write("a.txt", Text);
        _terminal.Run("read", "--format", "jsonl", "--with", "predicates", file);
        Assert.Equal([.. Keys[..^1], "predicates", "doubts"], Names(Assert.Single(_terminal.Rows)));
    }

    [Fact]
    public void Inputs_keep_their_order_and_folders_are_walked_in_ordinal_order()
    {
        var folder = Path.Combine(_terminal.Folder, "in");
        foreach (var name in new[] { "b.txt", "a/z.txt", "B.txt", "a.txt", ".hidden", ".git/x.txt", "ä.txt" })
            _terminal.Write(Path.Combine("in", name), $"{name}: {Text}");
        var first = _terminal.Write("zz.txt", Text);
        Assert.Equal(Exit.Done, _terminal.RunWith(Text, "read", "--format", "jsonl", first, folder, "-"));
        Assert.Equal(
            [first, .. new[] { "B.txt", "a.txt", "a/z.txt", "b.txt", "ä.txt" }.Select(name => $"{folder}/{name}"), "-"],
            _terminal.Rows.Select(row => row.GetProperty("input").GetString())
        );
    }

    [Fact]
    public void What_cannot_be_read_has_its_line_its_message_and_does_not_stop_the_others()
    {
        var (none, empty) = (Path.Combine(_terminal.Folder, "none.txt"), Path.Combine(_terminal.Folder, "empty"));
        Directory.CreateDirectory(empty);
        var nothing = _terminal.Write("nothing.txt", "");
        var file = _terminal.Write("a.txt", Text);
        Assert.Equal(Exit.SomeUnread, _terminal.Run("read", "--format", "jsonl", none, empty, nothing, file));
        Assert.Equal(4, _terminal.Rows.Count);
        foreach (var row in _terminal.Rows.Take(3))
            Assert.Equal(["input", "error"], Names(row));
        Assert.Equal([none, empty, nothing, file], _terminal.Rows.Select(row => row.GetProperty("input").GetString()));
        foreach (var name in new[] { none, empty, nothing })
            Assert.Contains(name, _terminal.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uFEFFPrices fell, the bank said.\r\n\r\n  Home | Menu\r\n")]
    [InlineData("one\ttwo  \f\nthree\n")]
    public void As_text_the_file_is_kept_unchanged(string content)
    {
        var file = Path.Combine(_terminal.Folder, "a.txt");
        File.WriteAllBytes(file, System.Text.Encoding.UTF8.GetBytes(content));
        _terminal.Run("read", "--as", "text", "--format", "jsonl", file);
        Assert.Equal(content, Assert.Single(_terminal.Rows).GetProperty("text").GetString());
    }

    [Fact]
    public void What_the_person_says_of_the_article_is_in_the_reading()
    {
        _terminal.RunWith(
            Text,
            [
                "read",
                "--format",
                "jsonl",
                "--published",
                "2026-02-08",
                "--outlet",
                "Ää",
                "--url",
                "https://a.example/x",
                "-",
            ]
        );
        var row = Assert.Single(_terminal.Rows);
        Assert.Equal(
            """{"earliest":"2026-02-08","latest":"2026-02-08","basis":"given","candidates":[],"at":null}""",
            row.GetProperty("published").GetRawText()
        );
        Assert.Equal("Ää", row.GetProperty("outlet").GetString());
        Assert.Contains("\"Ää\"", _terminal.Output, StringComparison.Ordinal);
        Assert.Equal("https://a.example/x", row.GetProperty("articleId").GetString());
    }

    [Fact]
    public void The_table_fits_eighty_columns_and_steers_no_terminal()
    {
        var file = _terminal.Write(
            "a.txt",
            "\u001b[31mPrices\u202E will fall\u001b[0m, the central bank said. " + Text
        );
        Assert.Equal(Exit.Done, _terminal.Run("read", "--as", "text", file));
        Assert.All(_terminal.Lines, line => Assert.True(line.Length <= 80, line));
        Assert.DoesNotContain('\u001b', _terminal.Output);
        Assert.DoesNotContain('\u202E', _terminal.Output);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_break_nothing(string day)
    {
        var text = "Last year prices fell, the bank said. They will fall next year and in the coming weeks, it said.";
        Assert.Equal(Exit.Done, _terminal.RunWith(text, "read", "--format", "jsonl", "--published", day, "-"));
        Assert.Single(_terminal.Rows);
    }

    private static IEnumerable<string> Names(JsonElement row) => row.EnumerateObject().Select(field => field.Name);
}
