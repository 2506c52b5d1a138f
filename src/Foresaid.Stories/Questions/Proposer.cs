using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Evidence;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Questions;

/// <summary>Finds the questions that plans and forecasts answer: those of one happening are gathered, and asked for what they differ in.</summary>
internal sealed class Proposer(ClauseReader clauses)
{
    // Of more happenings that share a part, the later ones are no news.
    private const int MostCompared = 64;

    /// <summary>What is taken for granted to come, so that only the day is open.</summary>
    private static readonly FrozenSet<string> SureToCome =
    [
        "begin",
        "end",
        "open",
        "resume",
        "launch",
        "land",
        "take-place",
        "arrive",
        "depart",
        "publish",
        "rule",
        "return",
        "vote",
    ];

    /// <param name="ahead">Plans and forecasts, in the order of rows.</param>
    public IEnumerable<Sought> Propose(ImmutableArray<StoryRow> ahead) => Gather(ahead).SelectMany(Ask);

    private List<Happening> Gather(ImmutableArray<StoryRow> ahead)
    {
        var gathered = new List<Happening>();
        var index = new Dictionary<string, List<Happening>>(StringComparer.Ordinal);
        foreach (var row in ahead)
        {
            var clause = clauses.Whole(row);
            var keys = ToldIndex.KeysOf(clause).ToList();
            var near = keys.SelectMany(key => index.GetValueOrDefault(key, [])).Distinct().Take(MostCompared);
            if (near.FirstOrDefault(other => Agreements.Compare(other.Clause, clause) != Agreement.Other) is { } known)
            {
                known.Rows.Add(row);
                continue;
            }
            var found = new Happening(clause, [row]);
            gathered.Add(found);
            foreach (var key in keys)
            {
                if (!index.TryGetValue(key, out var with))
                    index.Add(key, with = []);
                with.Add(found);
            }
        }
        return gathered;
    }

    private static IEnumerable<Sought> Ask(Happening happening)
    {
        var unit = UnitOf(happening);
        if (unit is not null)
            yield return Make(happening, QuestionType.HowMany, null, unit);
        var windows = happening
            .Rows.Select(Outlook.WindowOf)
            .OfType<Window>()
            .DistinctBy(window => (window.Earliest, window.Latest))
            .ToList();
        if (windows.Count == 0)
            yield break;
        if (IsOfDays(happening, windows))
            yield return Make(happening, QuestionType.When, null, null);
        else if (unit is null)
            yield return Make(happening, QuestionType.Whether, Hull(windows), null);
    }

    /// <summary>The day is what is open: it is sure to come, its organiser sets it, or the windows exclude one another.</summary>
    private static bool IsOfDays(Happening happening, List<Window> windows) =>
        SureToCome.Any(happening.Clause.Is) || windows.Exists(one => windows.Exists(other => !one.Overlaps(other)));

    /// <summary>What more than one statement counts; null where none is.</summary>
    private static string? UnitOf(Happening happening) =>
        happening
            .Rows.SelectMany(row => row.Proposition.Figures.Select(figure => figure.Unit).OfType<string>().Distinct())
            .GroupBy(unit => unit, StringComparer.Ordinal)
            .Where(unit => unit.Count() > 1)
            .OrderByDescending(unit => unit.Count())
            .ThenBy(unit => unit.Key, StringComparer.Ordinal)
            .Select(unit => unit.Key)
            .FirstOrDefault();

    private static Window Hull(List<Window> windows) =>
        windows.Count == 1
            ? windows[0]
            : windows[0] with
            {
                Earliest = windows.Exists(window => window.Earliest is null)
                    ? null
                    : windows.Min(window => window.Earliest),
                Latest = windows.Exists(window => window.Latest is null) ? null : windows.Max(window => window.Latest),
            };

    private static Sought Make(Happening happening, QuestionType type, Window? window, string? unit)
    {
        var clause = happening.Clause;
        var plain = new Clause(clause.Says with { Figures = [] }, isNegated: false, clause.Words, null);
        return new Sought(
            IdOf(plain, type, unit),
            QuestionWording.Of(type, [.. happening.Rows], window, unit),
            type,
            Asked: false,
            plain,
            [],
            window,
            unit,
            null
        );
    }

    /// <summary>Of the first statement's happening and parts: an article added later does not change it.</summary>
    private static string IdOf(Clause clause, QuestionType type, string? unit)
    {
        var happening = string.Join(',', clause.Happenings.Select(name => name.Class));
        var key = $"question|{type}|{happening}|{string.Join(',', clause.Core)}|{unit}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..40];
    }

    private sealed record Happening(Clause Clause, List<StoryRow> Rows);
}
