namespace Foresaid.Ledger;

/// <summary>Looks for anything in a reading that points where nothing is.</summary>
internal static class SpanCheck
{
    public static IEnumerable<string> Faults(Reading reading)
    {
        var spans = Spans(reading)
            .Where(found => !StandsIn(reading.Article.Text, found.Span))
            .Select(found => $"{found.Owner}: the span {found.Span} does not stand in the text.");
        return spans.Concat(References(reading));
    }

    private static IEnumerable<(string Owner, TextSpan Span)> Spans(Reading reading)
    {
        foreach (var span in reading.Paragraphs)
            yield return ("A paragraph", span);
        foreach (var paragraph in reading.Article.Layout)
            yield return ("A paragraph of the page", paragraph.Span);
        foreach (var span in reading.Sentences)
            yield return ("A sentence", span);
        foreach (var time in reading.Times)
        foreach (var span in time.Spans)
            yield return ($"Time {time.Id}", span);
        foreach (var quantity in reading.Quantities)
        foreach (var span in quantity.Spans)
            yield return ($"Quantity {quantity.Id}", span);
        foreach (var predicate in reading.Predicates)
            yield return ("A predicate", predicate.Span);
        foreach (var speaker in reading.Speakers)
        foreach (var span in SpansOf(speaker))
            yield return ($"Speaker {speaker.Id}", span);
        foreach (var statement in reading.Statements)
        foreach (var span in SpansOf(statement))
            yield return ($"Statement {statement.Id}", span);
    }

    private static IEnumerable<TextSpan> SpansOf(Speaker speaker)
    {
        foreach (var span in speaker.Mentions)
            yield return span;
        if (speaker.Role is { } role)
            yield return role.Span;
        if (speaker.Affiliation is { } affiliation)
            yield return affiliation.Span;
    }

    private static IEnumerable<TextSpan> SpansOf(Statement statement)
    {
        var spans = statement.Source.Concat(statement.Cue).Concat(statement.Content);
        return statement.Condition is { } condition ? spans.Append(condition.Span) : spans;
    }

    /// <summary>Inside the text, and between characters, not inside one that takes two code units.</summary>
    private static bool StandsIn(SourceText text, TextSpan span) =>
        span.End <= text.Length && !Splits(text, span.Start) && !Splits(text, span.End);

    private static bool Splits(SourceText text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text.Content[at - 1], text.Content[at]);

    private static IEnumerable<string> References(Reading reading)
    {
        var speakers = reading.Speakers.Select(speaker => speaker.Id).ToHashSet(StringComparer.Ordinal);
        var times = reading.Times.Select(time => time.Id).ToHashSet(StringComparer.Ordinal);
        var quantities = reading.Quantities.Select(quantity => quantity.Id).ToHashSet(StringComparer.Ordinal);
        var statements = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in reading.Statements)
        {
            if (!statements.Add(statement.Id))
                yield return $"Statement {statement.Id} is there twice.";
            if (statement.Content.IsEmpty)
                yield return $"Statement {statement.Id} has no content.";
        }
        foreach (var statement in reading.Statements)
        {
            var missing = statement
                .Speakers.Except(speakers)
                .Concat(statement.Times.Except(times))
                .Concat(statement.Quantities.Except(quantities))
                .Concat(statement.Qualifies.Except(statements));
            if (statement.Within is { } within && !statements.Contains(within))
                missing = missing.Append(within);
            foreach (var id in missing)
                yield return $"Statement {statement.Id} points at {id}, which is not in the reading.";
        }
    }
}
