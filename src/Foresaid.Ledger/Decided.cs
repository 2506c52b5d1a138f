using Foresaid.Stories.Decisions;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>Decisions from and to their columns.</summary>
internal static class Decided
{
    public static Decision Read(SqliteDataReader row) =>
        new(row.Text("made_by"), Versions.Moment(row.Text("made_at")), row.Text("act"), row.Text("subject"))
        {
            Id = row.Number("id"),
            Value = row.TextOrNull("value"),
            Words = row.TextOrNull("words"),
            Undoes = row.GetOrdinal("undoes") is var at && row.IsDBNull(at) ? null : row.GetInt64(at),
        };

    /// <returns>The decision with its number.</returns>
    public static Decision Append(SqliteConnection connection, Decision decision) =>
        decision with
        {
            Id = connection.Number(
                Schema.RecordSql.AddDecision,
                ("by", decision.By),
                ("at", Versions.Iso(decision.At)),
                ("act", decision.Act),
                ("subject", decision.Subject),
                ("value", decision.Value),
                ("words", decision.Words),
                ("undoes", decision.Undoes)
            ),
        };
}
