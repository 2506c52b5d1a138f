using System.Text;
using Foresaid.Ledger.Schema;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger.Tests;

public sealed class SchemaTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static IEnumerable<TheoryDataRow<int>> Earlier() =>
        Enumerable.Range(1, Migrations.Latest - 1).Select(version => new TheoryDataRow<int>(version));

    [Theory]
    [MemberData(nameof(Earlier))]
    public void Every_earlier_ledger_is_brought_to_the_present_schema_with_all_it_held(int version)
    {
        using (var ledger = LedgerFile.Open(_folder.Ledger))
            ledger.Add(Sample.Entry(Sample.Default()));
        TurnBackTo(version);

        using (var reader = LedgerFile.OpenForReading(_folder.Ledger))
        {
            Assert.Equal(2, reader.Statements(new StatementFilter()).Count());
            Assert.All(reader.Verify(), finding => Assert.True(finding.Ok, finding.What));
        }
        Assert.Equal((long)Migrations.Latest, Run("pragma user_version"));
    }

    [Fact]
    public void A_later_ledger_is_refused_and_left_as_it_is()
    {
        LedgerFile.Open(_folder.Ledger).Dispose();
        Run("pragma user_version = 99");
        foreach (var open in new[] { LedgerFile.Open, LedgerFile.OpenForReading })
        {
            var trouble = Assert.Throws<LedgerException>(() => open(_folder.Ledger));
            Assert.Contains("later Foresaid (schema 99", trouble.Message, StringComparison.Ordinal);
            Assert.Contains("Update Foresaid", trouble.Message, StringComparison.Ordinal);
        }
        Assert.Equal(99L, Run("pragma user_version"));
    }

    [Fact]
    public void Every_table_is_strict_and_no_guard_is_forgotten()
    {
        LedgerFile.Open(_folder.Ledger).Dispose();
        Assert.Equal(
            "",
            Run(
                """
                select group_concat(name) from pragma_table_list
                where schema = 'main' and type = 'table' and not strict and name not like 'sqlite_%'
                """
            )
                is string lax
                ? lax
                : ""
        );
        var guards = Rows("select name from sqlite_schema where type = 'trigger' order by name");
        Assert.Equal(VerifySql.Triggers.Order(StringComparer.Ordinal), guards);
    }

    [Fact]
    public void The_page_about_the_ledger_is_printed_from_a_migrated_database()
    {
        LedgerFile.Open(_folder.Ledger).Dispose();
        var page = new StringBuilder(
            """
            # The ledger

            <!-- Printed from a migrated database by SchemaTests; ACCEPT=1 writes it. Change src/Foresaid.Ledger/Schema instead. -->
            One SQLite file, in write-ahead mode. Any SQLite tool can open it; only Foresaid should write to it, and the triggers below refuse
            whoever else tries to change what is append-only. Where it lies: `--ledger FILE`, else `$XDG_DATA_HOME/foresaid/ledger.db`, else
            `~/.local/share/foresaid/ledger.db`; beside it, while it is in use, `ledger.db-wal` and `ledger.db-shm` (copy all three, or none, while
            a program has it open), and `ledger.db-lock`, the empty file by which writers wait for one another.


            """.ReplaceLineEndings("\n")
        );
        page.Append(
            $"Schema version {Migrations.Latest} (`pragma user_version`), application id {Migrations.ApplicationId} (`pragma application_id`).\n"
        );
        foreach (
            var (title, type) in new[]
            {
                ("Tables", "table"),
                ("Views", "view"),
                ("Indexes", "index"),
                ("Guards", "trigger"),
            }
        )
        {
            page.Append($"\n## {title}\n\n```sql\n");
            page.Append(string.Join("\n\n", Rows(Statements(type)).Select(sql => sql + ";")));
            page.Append("\n```\n");
        }
        Golden.Check(page.ToString(), "docs", "reference", "ledger.md");
    }

    /// <summary>In the order of the migrations; without the tables that the full-text index keeps for itself.</summary>
    private static string Statements(string type) =>
        $"""
            select sql from sqlite_schema where type = '{type}' and sql is not null and name not like '%\_words\_%' escape '\'
            order by rowid
            """;

    /// <summary>Takes away what later migrations laid, as if they had never run.</summary>
    private void TurnBackTo(int version)
    {
        string[] laid =
        [
            "",
            """
                drop table article_words; drop table statement_words; drop view article_text;
                drop table occurrence; drop table speaker; drop table statement; drop table latest;
                """,
            "drop table proposition; drop table imprint;",
            "drop table term; drop table profile;",
        ];
        Assert.Equal(Migrations.Latest, laid.Length);
        Run($"{string.Concat(laid.Skip(version).Reverse())} pragma user_version = {version}");
    }

    private object? Run(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private List<string> Rows(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.GetString(0));
        return rows;
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_folder.Ledger};Pooling=false");
        connection.Open();
        return connection;
    }
}
