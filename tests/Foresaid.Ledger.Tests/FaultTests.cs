using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger.Tests;

/// <summary>What can go wrong with a file. Every message says what happened, to which file, and what to do.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_second_writer_is_told_who_and_what_to_do_and_readers_are_not_stopped()
    {
        using var first = LedgerFile.Open(_folder.Ledger);
        var trouble = Assert.Throws<LedgerException>(() => LedgerFile.Open(_folder.Ledger));
        Says(trouble, "another foresaid has been writing", "Wait until it has ended");
        LedgerFile.OpenForReading(_folder.Ledger).Dispose();
        first.Dispose();
        LedgerFile.Open(_folder.Ledger).Dispose();
    }

    [Fact]
    public void A_file_that_is_no_database_is_left_as_it_is()
    {
        File.WriteAllText(_folder.Ledger, string.Concat(Enumerable.Repeat("Not a database. ", 200)));
        Says(
            Assert.Throws<LedgerException>(() => LedgerFile.Open(_folder.Ledger)),
            "no ledger of Foresaid",
            "--ledger"
        );
        Says(
            Assert.Throws<LedgerException>(() => LedgerFile.OpenForReading(_folder.Ledger)),
            "no ledger of Foresaid",
            "--ledger"
        );
        Assert.StartsWith("Not a database. ", File.ReadAllText(_folder.Ledger), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_another_program_is_left_as_it_is()
    {
        using (var connection = new SqliteConnection($"Data Source={_folder.Ledger};Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "create table bookmark(url text)";
            command.ExecuteNonQuery();
        }
        var before = File.ReadAllBytes(_folder.Ledger);
        Says(
            Assert.Throws<LedgerException>(() => LedgerFile.Open(_folder.Ledger)),
            "belongs to another program",
            "--ledger"
        );
        Says(
            Assert.Throws<LedgerException>(() => LedgerFile.OpenForReading(_folder.Ledger)),
            "belongs to another program",
            "--ledger"
        );
        Assert.Equal(before, File.ReadAllBytes(_folder.Ledger));
    }

    [Fact]
    public void Where_there_is_no_ledger_asking_says_how_to_lay_one()
    {
        Says(
            Assert.Throws<LedgerException>(() => LedgerFile.OpenForReading(_folder.Ledger)),
            "no ledger yet",
            "foresaid add"
        );
        Assert.False(File.Exists(_folder.Ledger));
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.5)]
    [InlineData(0.2)]
    public void A_truncated_file_is_called_damaged(double share)
    {
        Fill(20);
        using (var file = File.OpenWrite(_folder.Ledger))
            file.SetLength((long)(file.Length * share) / 4096 * 4096);
        Says(Broken(), "damaged", "good copy");
    }

    [Fact]
    public void Damaged_pages_are_found_and_never_crash()
    {
        Fill(20);
        var good = File.ReadAllBytes(_folder.Ledger);
        for (var page = 1; page * 4096 < good.Length; page += 3)
        {
            var bad = good.ToArray();
            bad.AsSpan(page * 4096, 4096).Fill(0xA5);
            File.WriteAllBytes(_folder.Ledger, bad);
            Assert.NotNull(Broken());
        }
    }

    [Fact]
    public void An_empty_file_is_an_empty_ledger()
    {
        File.WriteAllBytes(_folder.Ledger, []);
        using (var reader = LedgerFile.OpenForReading(_folder.Ledger))
            Assert.Empty(reader.Articles());
        using var ledger = LedgerFile.Open(_folder.Ledger);
        Assert.Equal(Addition.Added, ledger.Add(Sample.Entry(Sample.Default())));
    }

    [Fact]
    public void A_full_disk_loses_the_article_in_hand_and_no_other()
    {
        using var ledger = LedgerFile.Open(_folder.Ledger);
        ledger.Add(Sample.Entry(Sample.Default()));
        ledger.LimitPages(20);
        var long_ = Sample.Read(
            Sample.Article(string.Concat(Enumerable.Range(0, 100_000)), "https://example.org/long")
        );
        Says(
            Assert.Throws<LedgerException>(() => ledger.Add(Sample.Entry(long_))),
            "the disk is full",
            "Free some space"
        );
        Assert.Equal("https://example.org/a", Assert.Single(ledger.Articles()).Id);

        ledger.LimitPages(100_000);
        Assert.Equal(Addition.Added, ledger.Add(Sample.Entry(long_)));
        Assert.All(ledger.Verify(), finding => Assert.True(finding.Ok, finding.What));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        var file = Path.Combine(_folder.Path, "file");
        File.WriteAllText(file, "");
        Says(
            Assert.Throws<LedgerException>(() => LedgerFile.Open(Path.Combine(file, "ledger.db"))),
            "cannot be used",
            "--ledger"
        );
    }

    [Fact]
    public void A_folder_in_place_of_the_file_is_named()
    {
        Directory.CreateDirectory(_folder.Ledger);
        Says(Assert.Throws<LedgerException>(() => LedgerFile.Open(_folder.Ledger)), "cannot be", "--ledger");
        Says(
            Assert.Throws<LedgerException>(() => LedgerFile.OpenForReading(_folder.Ledger)),
            "there is no ledger",
            "--ledger"
        );
    }

    private void Fill(int articles)
    {
        using var ledger = LedgerFile.Open(_folder.Ledger);
        for (var number = 0; number < articles; number++)
            ledger.Add(
                Sample.Entry(Sample.Default(Sample.Article(Sample.Text + number, $"https://example.org/{number}")))
            );
    }

    /// <summary>The trouble that verifying meets; where the damage lets it run through, its first bad finding.</summary>
    private LedgerException? Broken()
    {
        try
        {
            using var ledger = LedgerFile.OpenForReading(_folder.Ledger);
            var bad = ledger.Verify().FirstOrDefault(finding => !finding.Ok);
            return bad is null ? null : new LedgerException($"{_folder.Ledger}: {bad.What}");
        }
        catch (LedgerException trouble)
        {
            return trouble;
        }
    }

    private void Says(LedgerException? trouble, string what, string remedy)
    {
        Assert.NotNull(trouble);
        Assert.Contains(Path.GetFileName(_folder.Path), trouble.Message, StringComparison.Ordinal);
        Assert.Contains(what, trouble.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, trouble.Message, StringComparison.Ordinal);
    }
}
