using System.Text;

namespace Foresaid.Tests.Specs;

/// <summary>Marks in a text: <c>{label words}</c>, or <c>{label#2 words}</c> for the second statement; marks may stand inside marks.</summary>
public static class Markup
{
    /// <param name="Number">The statement, 1-based; 0 when the mark belongs to none.</param>
    public readonly record struct Tag(string Label, TextSpan Span, int Number);

    private static readonly string[] Order = ["content", "condition", "source", "cue", "role", "affiliation"];

    /// <summary>The text without its marks.</summary>
    public static string Strip(string marked)
    {
        var plain = new StringBuilder();
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] == '{')
                at = marked.IndexOf(' ', at);
            else if (marked[at] != '}')
                plain.Append(marked[at]);
        }
        return plain.ToString();
    }

    public static string Write(string text, IEnumerable<Tag> tags, bool numbered)
    {
        var opening = tags.GroupBy(tag => (tag.Label, tag.Span))
            .Select(group =>
                (
                    group.Key.Label,
                    group.Key.Span,
                    Numbers: group.Select(tag => tag.Number).Where(one => one > 0).Distinct().Order().ToList()
                )
            )
            .OrderBy(tag => tag.Span.Start)
            .ThenByDescending(tag => tag.Span.End)
            .ThenBy(tag => Array.IndexOf(Order, tag.Label))
            .ToList();
        var marked = new StringBuilder();
        var open = new List<int>();
        var next = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            marked.Append('}', open.RemoveAll(end => end == at));
            for (; next < opening.Count && opening[next].Span.Start == at; next++)
            {
                var (label, span, numbers) = opening[next];
                marked.Append('{').Append(label);
                if (numbered && numbers.Count > 0)
                    marked.Append('#').AppendJoin(',', numbers);
                marked.Append(' ');
                open.Add(span.End);
            }
            if (at < text.Length)
                marked.Append(text[at]);
        }
        return marked.ToString();
    }
}
