using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Foresaid.Ledger;

/// <summary>What differs between two readings of one text, statement by statement and field by field.</summary>
internal static class Comparison
{
    /// <summary>The fields that a person would call a change, in the contract's order. Left out: ids within the reading, rules and margins.</summary>
    private static readonly string[] Fields =
    [
        "within",
        "source",
        "cue",
        "content",
        "zone",
        "speaker",
        "joint",
        "chain",
        "manner",
        "kind",
        "certainty",
        "likelihood",
        "condition",
        "status",
        "qualifies",
        "said",
        "about",
        "marks",
    ];

    /// <summary>In text order of the later reading; what went stands at the end.</summary>
    public static ImmutableArray<Change> Compare(Reading before, Reading after)
    {
        var pairs = Pair(before.Statements, after.Statements);
        var renamed = pairs.ToDictionary(pair => pair.Before.Id, pair => pair.After.Id, StringComparer.Ordinal);
        var earlier = pairs.ToDictionary(pair => pair.After.Id, pair => pair.Before, StringComparer.Ordinal);
        var changes = ImmutableArray.CreateBuilder<Change>();
        var id = after.Article.Id;
        foreach (var statement in after.Statements)
        {
            var now = StatementRow.Of(after, statement);
            if (!earlier.TryGetValue(statement.Id, out var was))
                changes.Add(new Change(id, ChangeType.Appeared, null, null, now));
            else
            {
                var row = StatementRow.Of(before, was);
                foreach (var field in Differing(was, statement, renamed))
                    changes.Add(new Change(id, ChangeType.Changed, field, row, now));
            }
        }
        foreach (var statement in before.Statements.Where(statement => !renamed.ContainsKey(statement.Id)))
            changes.Add(new Change(id, ChangeType.Went, null, StatementRow.Of(before, statement), null));
        return changes.ToImmutable();
    }

    /// <summary>The same id is the same statement; of the others, those whose contents share the most, if at least half of the longer.</summary>
    private static List<(Statement Before, Statement After)> Pair(
        ImmutableArray<Statement> before,
        ImmutableArray<Statement> after
    )
    {
        var old = before.DistinctBy(statement => statement.Id).ToDictionary(statement => statement.Id);
        var young = after.DistinctBy(statement => statement.Id).ToDictionary(statement => statement.Id);
        var pairs = old.Values.Where(was => young.ContainsKey(was.Id)).Select(was => (was, young[was.Id])).ToList();
        foreach (var (was, _) in pairs)
        {
            old.Remove(was.Id);
            young.Remove(was.Id);
        }

        var near = Near(old.Values, young.Values)
            .Where(pair => pair.Shared * 2 >= Math.Max(Length(pair.Was), Length(pair.Now)))
            .OrderByDescending(pair => pair.Shared)
            .ThenBy(pair => pair.Was.Id, StringComparer.Ordinal)
            .ThenBy(pair => pair.Now.Id, StringComparer.Ordinal);
        foreach (var (was, now, _) in near.ToList())
        {
            if (!old.ContainsKey(was.Id) || !young.ContainsKey(now.Id))
                continue;
            old.Remove(was.Id);
            young.Remove(now.Id);
            pairs.Add((was, now));
        }
        return pairs;
    }

    /// <summary>The pairs that may share half of the longer: no later one begins further before an earlier one than twice that one's reach.</summary>
    private static IEnumerable<(Statement Was, Statement Now, int Shared)> Near(
        IEnumerable<Statement> before,
        IEnumerable<Statement> after
    )
    {
        var sorted = after
            .Where(statement => !statement.Content.IsEmpty)
            .OrderBy(statement => statement.Content[0].Start)
            .ToList();
        var starts = sorted.ConvertAll(statement => statement.Content[0].Start);
        foreach (var was in before.Where(statement => !statement.Content.IsEmpty))
        {
            var (start, end) = (was.Content[0].Start, was.Content[^1].End);
            var at = starts.BinarySearch(start - 2 * (end - start));
            at = at < 0 ? ~at : at;
            while (at > 0 && at < starts.Count && starts[at - 1] == starts[at])
                at--;
            for (; at < sorted.Count && starts[at] < end; at++)
                yield return (was, sorted[at], Shared(was, sorted[at]));
        }
    }

    private static IEnumerable<string> Differing(Statement before, Statement after, Dictionary<string, string> renamed)
    {
        var (was, now) = (Comparable(before, renamed), Comparable(after, []));
        return Fields.Where(field => !JsonNode.DeepEquals(was[field], now[field]));
    }

    /// <summary>The statement as JSON, with other statements under their later names and holders by name alone.</summary>
    private static JsonNode Comparable(Statement statement, Dictionary<string, string> renamed)
    {
        var told = statement with
        {
            Within = statement.Within is { } within ? renamed.GetValueOrDefault(within, within) : null,
            Qualifies = [.. statement.Qualifies.Select(id => renamed.GetValueOrDefault(id, id))],
            Certainty = [.. statement.Certainty.Select(sure => sure with { HolderId = "" })],
        };
        return JsonNode.Parse(LedgerJson.Write(told, LedgerJson.Statement))!;
    }

    private static int Length(Statement statement) => statement.Content.Sum(span => span.Length);

    private static int Shared(Statement one, Statement other) =>
        one.Content.Sum(span =>
            other.Content.Sum(next => Math.Max(0, Math.Min(span.End, next.End) - Math.Max(span.Start, next.Start)))
        );
}
