using System.Collections.Immutable;
using System.Text.Json;
using Foresaid.Ledger.Schema;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Json;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>What persons set of articles, as it stands after all undoing: the day of publication, the outlet, the address.</summary>
internal sealed class Corrections
{
    private readonly Dictionary<string, FactsValue> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);

    private Corrections(IEnumerable<Decision> standing)
    {
        foreach (var decision in standing.Where(decision => decision.Act == Acts.Set))
        {
            if (Read(decision) is not { } set)
                continue;
            var before = _facts.GetValueOrDefault(decision.Subject);
            _facts[decision.Subject] = new FactsValue(
                set.Published ?? before?.Published,
                set.Outlet ?? before?.Outlet,
                set.Url ?? before?.Url
            );
        }
        foreach (var (article, facts) in _facts)
        {
            if (facts.Url is { } url)
                _addresses[url] = article;
        }
    }

    public static Corrections Of(SqliteConnection connection) =>
        new(Undoing.Standing([.. connection.Rows(RecordSql.FactDecisions, Decided.Read)]));

    /// <summary>The article's day, outlet and address as persons set them; what they did not set stays as it was found.</summary>
    /// <param name="name">Its id in the ledger.</param>
    public Article Apply(string name, Article found)
    {
        var facts = _facts.GetValueOrDefault(name);
        var known = found with
        {
            Id = "",
            Url = facts?.Url ?? found.Url,
            Outlet = facts?.Outlet ?? found.Outlet,
            Published = facts?.Published is { } day ? Published.On(day, "given") : found.Published,
        };
        return known.Id == name ? known : known with { Id = name };
    }

    /// <summary>A day that a person gave leaves no doubt about the date.</summary>
    public ImmutableArray<string> Apply(string name, ImmutableArray<string> doubts) =>
        _facts.GetValueOrDefault(name)?.Published is null ? doubts : [.. doubts.Where(doubt => !IsAboutTheDate(doubt))];

    /// <summary>The article as the ledger knows it: under the name and with the facts that persons gave it.</summary>
    public Article Apply(Article found) => Apply(_addresses.GetValueOrDefault(found.Id, found.Id), found);

    // The sentences of the page reader's doubts; a test reads pages with each of them.
    private static bool IsAboutTheDate(string doubt) =>
        doubt.StartsWith("The date of publication ", StringComparison.Ordinal)
        || doubt.StartsWith("The given date ", StringComparison.Ordinal);

    /// <summary>Null for a damaged value: the other facts of the record must stay readable.</summary>
    public static FactsValue? Read(Decision decision)
    {
        try
        {
            return StoryJson.Read<FactsValue>(decision.Value ?? "");
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
