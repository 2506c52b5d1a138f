using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Foresaid.Stories.Questions;

/// <summary>Verbs that people ask with, and the happenings that answer them as well: a question is put more loosely than a report.</summary>
internal static class NearHappenings
{
    // By general English usage: what a reader would take for an answer. Keys are lemmas, values classes of happenings.
    private static readonly FrozenDictionary<string, string[]> Near = new Dictionary<string, string[]>
    {
        ["go"] = ["dismiss", "resign", "depart"],
        ["leave"] = ["dismiss", "resign", "depart"],
        ["fall"] = ["dismiss", "resign", "dissolve"],
        ["survive"] = ["remain"],
        ["stay"] = ["remain"],
        ["lose"] = ["dismiss"],
        ["replace"] = ["dismiss", "resign", "succeed", "appoint", "elect"],
        ["return"] = ["land", "arrive"],
        ["become"] = ["appoint", "elect"],
        ["lead"] = ["appoint", "elect", "win"],
        ["succeed"] = ["appoint", "elect", "dismiss"],
        ["win"] = ["elect"],
        ["elect"] = ["win"],
        ["open"] = ["begin", "resume"],
        ["start"] = ["resume"],
        ["meet"] = ["begin"],
        ["sit"] = ["attend", "begin"],
        ["attend"] = ["sit"],
        ["come"] = ["attend", "arrive"],
        ["close"] = ["end"],
        ["happen"] = ["begin"],
        ["occur"] = ["begin"],
        ["fly"] = ["launch"],
        ["pass"] = ["adopt"],
        ["become law"] = ["adopt"],
        ["move"] = ["rise"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const string Resume = "resume";

    /// <param name="predicate">The question's verb.</param>
    /// <param name="isAgain">True where the question says "again".</param>
    public static ImmutableArray<string> Of(string predicate, bool isAgain) =>
        [.. Near.GetValueOrDefault(predicate, []), .. isAgain ? new[] { Resume } : []];
}
