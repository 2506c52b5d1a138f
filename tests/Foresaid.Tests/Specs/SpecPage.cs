namespace Foresaid.Tests.Specs;

/// <summary>Reads the examples of <c>specs/*.md</c>; <c>specs/README.md</c> describes the form.</summary>
public static class SpecPage
{
    public static IEnumerable<SpecExample> ReadAll() =>
        Directory
            .EnumerateFiles(Repository.PathOf("specs"), "*.md")
            .Where(path => Path.GetFileName(path) != "README.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Read(Path.GetFileName(path), File.ReadAllLines(path)));

    public static IEnumerable<SpecExample> Read(string page, IReadOnlyList<string> lines)
    {
        var (heading, number) = ("", 0);
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].StartsWith('#'))
                (heading, number) = (lines[at].TrimStart('#').Trim(), 0);
            var fence = lines[at].Length - lines[at].TrimStart('`').Length;
            if (fence < 3)
                continue;

            var end = at + 1;
            while (end < lines.Count && lines[end].TrimEnd() != new string('`', fence))
                end++;
            var info = lines[at][fence..].Trim();
            if (info.StartsWith("example ", StringComparison.Ordinal))
                yield return Make(
                    $"{page} > {heading} #{++number}",
                    info["example ".Length..],
                    lines.Take(end).Skip(at + 1)
                );
            at = end;
        }
    }

    private static SpecExample Make(string name, string info, IEnumerable<string> body)
    {
        string? pending = null;
        if (info.StartsWith("pending ", StringComparison.Ordinal))
        {
            var (left, reason) = Cut(info["pending ".Length..], ": ");
            (info, pending) = (
                left,
                reason ?? throw new FormatException($"{name} is pending without a reason (': why').")
            );
        }
        var words = info.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var options = words
            .Skip(1)
            .Select(word => Cut(word, "="))
            .ToDictionary(pair => pair.Left, pair => pair.Right ?? "");
        var lines = body.ToList();
        var rule = lines.FindIndex(line => line.TrimEnd() == "---");
        if (rule < 0)
            throw new FormatException($"{name} has no line '---' between what is read and what comes out.");
        return new SpecExample(name, words[0], options, pending, Join(lines.Take(rule)), Join(lines.Skip(rule + 1)));
    }

    private static (string Left, string? Right) Cut(string text, string separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text, null) : (text[..at], text[(at + separator.Length)..]);
    }

    private static string Join(IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(line => line.TrimEnd())).Trim('\n');
}
