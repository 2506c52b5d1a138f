using System.Text.Json;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Tables.Forms;

/// <summary>A decision as a sentence.</summary>
internal static class DecisionWords
{
    public static string Of(DecisionLine row)
    {
        var words = row.Words is null ? "" : " " + Talk.Quote(row.Words);
        try
        {
            return Say(row, words);
        }
        catch (JsonException)
        {
            return $"{row.Subject}{words} (its value cannot be read)";
        }
    }

    private static string Say(DecisionLine row, string words)
    {
        var id = Citation.Short(row.Subject);
        return row.Act switch
        {
            Acts.Story => $"{row.Subject}: {Value<StoryValue>(row).About}",
            Acts.Add => $"into {Value<MemberValue>(row).Story}: {Article(row)}{words}",
            Acts.Drop => $"out of {Value<MemberValue>(row).Story}: {Article(row)}{words}",
            Acts.Set => $"{Article(row)}{words}: {Facts(Value<FactsValue>(row))}",
            Acts.Reject => $"{id}{words}",
            Acts.Same or Acts.Apart =>
                $"{id}{words} and {Citation.Short(Value<PairValue>(row).Other.Id)} {Talk.Quote(Value<PairValue>(row).Other.Words)}",
            Acts.Join => $"{Value<JoinValue>(row).One.Name} and {Value<JoinValue>(row).Other.Name}",
            Acts.Split =>
                $"{Value<SplitValue>(row).Speaker.Name}: somebody else in {Talk.ShortId(Value<SplitValue>(row).Article)}",
            Acts.Question => $"{id}{words}",
            Acts.Organiser => $"{id}{words}: {Value<OrganiserValue>(row).Name}",
            Acts.Resolve => $"{id}{words}: {Outcome(Value<ResolveValue>(row))}",
            Acts.Undo => $"takes back {row.Undoes}",
            _ => $"{row.Subject}{words}",
        };
    }

    private static string Outcome(ResolveValue value) =>
        (
            value.Outcome is { } outcome ? Names.Of(outcome)
            : value.Answer is { } answer ? Answers.Of(answer)
            : ""
        ) + (value.Accepted ? ", as proposed" : "");

    public static string Facts(FactsValue facts)
    {
        var parts = new List<string>();
        if (facts.Published is { } day)
            parts.Add($"published {Days.Iso(day)}");
        if (facts.Outlet is { } outlet)
            parts.Add($"outlet {outlet}");
        if (facts.Url is { } url)
            parts.Add($"address {url}");
        return string.Join(", ", parts);
    }

    private static string Article(DecisionLine row) => Talk.ShortId(row.Subject);

    private static T Value<T>(DecisionLine row) => StoryJson.Read<T>(row.Value?.GetRawText() ?? "");
}
