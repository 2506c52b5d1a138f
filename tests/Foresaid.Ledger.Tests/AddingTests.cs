using System.Text;
using Foresaid.Json;

namespace Foresaid.Ledger.Tests;

public sealed class AddingTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_added_comes_back_byte_for_byte()
    {
        var article = Sample.Article() with
        {
            Layout = [new Paragraph(new TextSpan(0, 10), Zone.Headline)],
            Published = new Published(new DateOnly(2026, 2, 8), new DateOnly(2026, 8, 2), "stamp")
            {
                Candidates = [new DateOnly(2026, 2, 8), new DateOnly(2026, 8, 2)],
                At = "2026-02-08T09:00:00+09:00",
            },
        };
        var reading = Sample.Default(article);
        using (var ledger = LedgerFile.Open(_folder.Ledger))
            Assert.Equal(Addition.Added, ledger.Add(Sample.Entry(reading)));

        using var again = LedgerFile.OpenForReading(_folder.Ledger);
        var back = Assert.Single(again.Readings());
        Assert.Equal(
            Encoding.UTF8.GetString(ReadingJson.WriteStored(reading)),
            Encoding.UTF8.GetString(ReadingJson.WriteStored(back))
        );
        Assert.Equal(article.Published, back.Article.Published);
        Assert.Equal(article.Layout.AsEnumerable(), back.Article.Layout.AsEnumerable());
        Assert.Equal(article.Text.Content, back.Article.Text.Content);
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        using var ledger = LedgerFile.Open(_folder.Ledger);
        ledger.Add(Sample.Entry(Sample.Default()));
        var later = Sample.Entry(Sample.Default()) with { FoundAt = Sample.Noon.AddDays(1), Raw = [1, 2, 3] };
        Assert.Equal(Addition.Known, ledger.Add(later));
        var row = Assert.Single(ledger.Articles());
        Assert.Equal((1, 2, Sample.Noon), (row.Versions, row.Statements, row.FoundAt));
    }

    [Fact]
    public void Another_text_or_another_fact_is_a_new_version_and_both_are_kept()
    {
        using var ledger = LedgerFile.Open(_folder.Ledger);
        ledger.Add(Sample.Entry(Sample.Default()));
        var edited = Sample.Read(
            Sample.Article("Rates will rise, the central bank said."),
            ("the central bank", "Rates will rise")
        );
        Assert.Equal(Addition.NewVersion, ledger.Add(Sample.Entry(edited)));
        var dated = Sample.Read(edited.Article with { Published = null });
        Assert.Equal(Addition.NewVersion, ledger.Add(Sample.Entry(dated)));
        Assert.Equal(3, Assert.Single(ledger.Articles()).Versions);
        Assert.Empty(ledger.Statements(new StatementFilter()));
        Assert.Equal(Addition.Known, ledger.Add(Sample.Entry(Sample.Default())));
    }

    [Fact]
    public void Without_an_address_the_text_names_the_article()
    {
        using var ledger = LedgerFile.Open(_folder.Ledger);
        var article = Sample.Article(url: null);
        ledger.Add(Sample.Entry(Sample.Default(article)));
        Assert.Equal(article.Text.Hash, Assert.Single(ledger.Articles()).Id);
    }

    [Theory]
    [InlineData("\uFEFFBegins with a mark.")]
    [InlineData("A \0 in the middle, said Ms Li.")]
    [InlineData("Größe 😀 and \uD800 alone")]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    public void Any_text_is_kept_as_it_is(string text)
    {
        var reading = Sample.Read(Sample.Article(text, url: null), ("Ms Li", text.Length > 4 ? text[..4] : ""));
        reading = reading with { Statements = text.Length > 4 ? reading.Statements : [] };
        using var ledger = LedgerFile.Open(_folder.Ledger);
        ledger.Add(Sample.Entry(reading));
        Assert.Equal(reading.Article.Text.Content, Assert.Single(ledger.Readings()).Article.Text.Content);
        Assert.All(ledger.Verify(), finding => Assert.True(finding.Ok, finding.What));
    }

    [Fact]
    public void What_was_in_doubt_before_reading_stays_in_doubt_after_every_rereading()
    {
        using var ledger = LedgerFile.Open(_folder.Ledger);
        var reading = Sample.Default().WithDoubts(["No date was found."]);
        ledger.Add(Sample.Entry(reading) with { Doubts = ["No date was found."] });
        Assert.All(
            ledger.Reread((article, _) => Sample.Default(article), Sample.Noon),
            done => Assert.False(done.IsNew)
        );
        Assert.Equal(["No date was found."], Assert.Single(ledger.Readings()).Doubts.AsEnumerable());
    }

    [Fact]
    public void A_copy_of_a_text_under_two_addresses_is_two_articles_with_one_text()
    {
        using var ledger = LedgerFile.Open(_folder.Ledger);
        ledger.Add(Sample.Entry(Sample.Default()));
        Assert.Equal(
            Addition.Added,
            ledger.Add(Sample.Entry(Sample.Default(Sample.Article(url: "https://example.org/b"))))
        );
        Assert.Equal(2, ledger.Articles().Count());
        Assert.Equal(4, ledger.Statements(new StatementFilter()).Count());
    }
}
