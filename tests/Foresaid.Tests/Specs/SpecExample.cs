namespace Foresaid.Tests.Specs;

/// <summary>One example of a spec page: an input, and what the reader makes of it.</summary>
/// <param name="Name">"attribution.md > Said after a quote #1".</param>
/// <param name="Format">The word after "example" on the fence.</param>
/// <param name="Options">"key=value" words of the fence ("published=2026-02-08").</param>
/// <param name="Pending">Why it is known to fail; null when it must hold.</param>
public sealed record SpecExample(
    string Name,
    string Format,
    IReadOnlyDictionary<string, string> Options,
    string? Pending,
    string Input,
    string Expected
)
{
    public override string ToString() => Name;

    public Article ToArticle(string text) =>
        new()
        {
            Text = new SourceText(text),
            Outlet = Options.GetValueOrDefault("outlet")?.Replace('_', ' '),
            Title = Options.GetValueOrDefault("title")?.Replace('_', ' '),
            Published = Options.TryGetValue("published", out var day)
                ? Published.On(DateOnly.ParseExact(day, "yyyy-MM-dd", null), "given")
                : null,
        };
}
