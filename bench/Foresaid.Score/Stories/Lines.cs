namespace Foresaid.Score.Stories;

/// <summary>Statements as a person who looks for the mistake wants to see them.</summary>
internal sealed class Lines(StoryGold gold, Findings findings)
{
    private readonly Dictionary<string, GoldSaying> _sayings = gold.Sayings.ToDictionary(
        saying => saying.Id,
        StringComparer.Ordinal
    );

    public string Of(string id) =>
        _sayings.TryGetValue(id, out var saying)
            ? $"{id} {saying.Article} [{string.Join(" + ", saying.Holders)}] {saying.Words}"
            : $"{id} {findings.Strange.GetValueOrDefault(id, "")}";

    public string Of(string a, string b) => $"{Of(a)}\n        | {Of(b)}";

    public string Of(IEnumerable<string> ids) => string.Join("\n        | ", ids.Select(Of));
}
