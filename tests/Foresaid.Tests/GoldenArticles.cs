using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Foresaid.Tests;

/// <summary>What the reader says of each gold article, kept beside the gold: a changed reading shows as changed lines.</summary>
public sealed class GoldenArticles
{
    private static readonly string[] Folder = ["golden", "articles"];

    public static TheoryData<string> Ids =>
        [.. Enumerable.Range(1, 10).Select(number => string.Create(CultureInfo.InvariantCulture, $"a{number:00}"))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_reading_is_what_was_last_looked_at(string id) =>
        Golden.Check(Said(new Reader().Read(ArticleOf(id))), [.. Folder, "says", $"{id}.txt"]);

    private static Article ArticleOf(string id)
    {
        var line = File.ReadLines(Repository.PathOf([.. Folder, "articles.jsonl"]))
            .Select(line => JsonElement.Parse(line))
            .Single(line => line.GetProperty("id").GetString() == id);
        return new Article
        {
            Text = new SourceText(line.GetProperty("text").GetString()!),
            Url = line.GetProperty("url").GetString(),
            Outlet = line.GetProperty("outlet").GetString(),
            Title = line.GetProperty("title").GetString(),
            Published = line.GetProperty("published").GetString() is { } day
                ? Published.On(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), "given")
                : null,
        };
    }

    private static string Said(Reading reading)
    {
        var lines = new StringBuilder();
        lines.Append(reading.Article.Outlet).Append(" | ").Append(reading.Article.Title).Append('\n');
        foreach (var statement in reading.Statements)
            Add(lines, reading, statement);
        lines.Append("\nspeakers\n");
        foreach (var speaker in reading.Speakers)
            lines.Append(
                CultureInfo.InvariantCulture,
                $"  {speaker.Name} | {speaker.Type}{(speaker.Named ? "" : ", unnamed")}{(speaker.Metonym ? ", metonym" : "")} | role {speaker.Role?.Text ?? "-"} | of {speaker.Affiliation?.Text ?? "-"}{(speaker.Aliases.IsEmpty ? "" : " | also " + string.Join(", ", speaker.Aliases))}\n"
            );
        foreach (var doubt in reading.Doubts)
            lines.Append("doubt: ").Append(doubt).Append('\n');
        return lines.ToString();
    }

    private static void Add(StringBuilder lines, Reading reading, Statement statement)
    {
        void Line(string name, string? value)
        {
            if (value is { Length: > 0 })
                lines.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }
        string Words(IEnumerable<TextSpan> spans) =>
            string.Join(" ... ", spans.Select(span => reading.Article.Text[span].ToString()));
        string? Content(string? id) =>
            reading.Statements.Where(other => other.Id == id).Select(other => Words(other.Content)).FirstOrDefault();

        lines.Append('\n').Append(Words(statement.Content)).Append('\n');
        Line("source", Words(statement.Source));
        Line("cue", Words(statement.Cue));
        Line("chain", string.Join(" > ", statement.Chain));
        Line("kind", $"{statement.Kind}, {statement.Manner?.ToString() ?? "own voice"}, {statement.Zone}");
        Line(
            "certainty",
            string.Join("; ", statement.Certainty.Select(one => $"{one.Holder} {one.Value} {one.Polarity}"))
        );
        Line("likelihood", statement.Likelihood?.Word);
        Line("condition", statement.Condition is { } found ? $"{found.Type} {Words([found.Span])}" : null);
        Line("status", statement.Status is { } status ? $"{status.Value} {status.Instrument}".TrimEnd() : null);
        Line("about", statement.About?.ToString());
        Line("said", statement.Said?.ToString());
        Line("quantities", string.Join("; ", statement.Quantities.Select(id => Quantity(reading, id))));
        Line("within", Content(statement.Within));
        Line("qualifies", string.Join(" / ", statement.Qualifies.Select(Content)));
        Line("marks", string.Join(", ", statement.Marks));
    }

    private static string Quantity(Reading reading, string id)
    {
        var one = reading.Quantities.Single(quantity => quantity.Id == id);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{reading.Article.Text.Words(one.Spans.AsSpan())} = {(one.Approximate ? "about " : "")}{one.Low}..{one.High} {one.Unit}"
        );
    }
}
