namespace Foresaid.Tests.Specs;

/// <summary>Sources, cues and contents marked in the text; below, for each statement, the fields that the example asks for.</summary>
public sealed class AttributionFormat : ISpecFormat
{
    public string Name => "attribution";

    public string Run(SpecExample example)
    {
        var reading = new Reader().Read(example.ToArticle(Markup.Strip(example.Input)));
        var statements = reading
            .Statements.OrderBy(statement => Extent(statement).Start)
            .ThenByDescending(statement => Extent(statement).Length)
            .ToList();
        var asked = example.Expected.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var lines = asked.Select(line => Answer(line, statements, reading));
        return Marked(example, reading, statements) + "\n---\n" + string.Join('\n', lines);
    }

    private static TextSpan Extent(Statement statement) =>
        statement.Source.Concat(statement.Cue).Concat(statement.Content).Aggregate((left, right) => left.Cover(right));

    private static string Marked(SpecExample example, Reading reading, List<Statement> statements)
    {
        var tags = new List<Markup.Tag>();
        for (var number = 0; number < statements.Count; number++)
        {
            var statement = statements[number];
            tags.AddRange(statement.Content.Select(span => new Markup.Tag("content", span, number + 1)));
            tags.AddRange(statement.Source.Select(span => new Markup.Tag("source", span, number + 1)));
            tags.AddRange(statement.Cue.Select(span => new Markup.Tag("cue", span, number + 1)));
            if (statement.Condition is { } condition && example.Input.Contains("{condition", StringComparison.Ordinal))
                tags.Add(new Markup.Tag("condition", condition.Span, number + 1));
            foreach (var speaker in reading.Speakers.Where(speaker => statement.Speakers.Contains(speaker.Id)))
            {
                if (speaker.Role is { } role && example.Input.Contains("{role", StringComparison.Ordinal))
                    tags.Add(new Markup.Tag("role", role.Span, 0));
                if (
                    speaker.Affiliation is { } affiliation
                    && example.Input.Contains("{affiliation", StringComparison.Ordinal)
                )
                    tags.Add(new Markup.Tag("affiliation", affiliation.Span, 0));
            }
        }
        return Markup.Write(reading.Article.Text.Content, tags, statements.Count > 1);
    }

    private static string Answer(string line, List<Statement> statements, Reading reading)
    {
        var number = 1;
        var fields = line;
        if (line.StartsWith('#'))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            number = int.Parse(line[1..blank], null);
            fields = line[(blank + 1)..];
        }
        if (number > statements.Count)
            return $"#{number} (no such statement)";
        var answers = fields
            .Split(" · ")
            .Select(field => Fields.Of(field, statements[number - 1], statements, reading));
        return (line.StartsWith('#') ? $"#{number} " : "") + string.Join(" · ", answers);
    }
}
