using System.Globalization;

namespace Foresaid.Tests.Specs;

/// <summary>Writes one field of a statement as specs write it: "kind forecast", "certainty Ms Li certain+".</summary>
internal static class Fields
{
    public static string Of(string asked, Statement statement, List<Statement> all, Reading reading)
    {
        var field = asked.Split(' ')[0];
        var value = field switch
        {
            "kind" => statement.Kind.ToString().ToLowerInvariant(),
            "manner" => statement.Manner?.ToString().ToLowerInvariant() ?? "-",
            "zone" => statement.Zone.ToString().ToLowerInvariant(),
            "speaker" => statement.Speaker?.Name ?? "-",
            "role" => statement.Speaker?.Role ?? "-",
            "affiliation" => statement.Speaker?.Affiliation ?? "-",
            "joint" => statement.Joint ? "yes" : "no",
            "chain" => statement.Chain.IsEmpty ? "-" : string.Join(" > ", statement.Chain),
            "certainty" => CertaintyOf(asked, statement),
            "likelihood" => Likelihood(statement.Likelihood),
            "condition" => Condition(statement.Condition),
            "status" => Status(statement.Status),
            "about" => Render.Window(statement.About),
            "said" => Render.Window(statement.Said),
            "marks" => statement.Marks.IsEmpty ? "-" : string.Join(", ", statement.Marks).ToLowerInvariant(),
            "within" => Numbers(statement.Within is { } outer ? [outer] : [], all),
            "qualifies" => Numbers(statement.Qualifies, all),
            "times" => Words(statement.Times, reading.Times.ToDictionary(time => time.Id, time => time.Spans), reading),
            "quantities" => Words(
                statement.Quantities,
                reading.Quantities.ToDictionary(one => one.Id, one => one.Spans),
                reading
            ),
            "rule" => statement.Rules.GetValueOrDefault(asked.Split(' ').ElementAtOrDefault(1) ?? "", "-"),
            _ => throw new FormatException($"No field is called '{field}'."),
        };
        return field == "rule" ? $"rule {asked.Split(' ')[1]} {value}" : $"{field} {value}";
    }

    /// <summary>"certainty NAME value±" asks for one holder; "certainty value±" for the innermost.</summary>
    private static string CertaintyOf(string asked, Statement statement)
    {
        if (statement.Certainty.IsEmpty)
            return "-";
        var words = asked.Split(' ');
        var holder = string.Join(' ', words.Skip(1).SkipLast(1));
        var found =
            holder.Length == 0
                ? statement.Certainty[^1]
                : statement.Certainty.FirstOrDefault(one => one.Holder == holder);
        if (found is null)
            return $"(no holder '{holder}' among {string.Join(", ", statement.Certainty.Select(one => one.Holder))})";
        var value = $"{found.Value.ToString().ToLowerInvariant()}{(found.Polarity == Polarity.Positive ? "+" : "-")}";
        return holder.Length == 0 ? value : $"{holder} {value}";
    }

    private static string Likelihood(Likelihood? likelihood) =>
        likelihood is null
            ? "-"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{likelihood.Low:0.00}..{likelihood.High:0.00} \"{likelihood.Word}\""
            );

    private static string Condition(Condition? condition) =>
        condition?.Type switch
        {
            null => "-",
            ConditionType.EvenIf => "even-if",
            { } type => type.ToString().ToLowerInvariant(),
        };

    private static string Status(Status? status) =>
        status is null
            ? "-"
            : status.Value.ToString().ToLowerInvariant() + (status.Instrument is null ? "" : $" ({status.Instrument})");

    private static string Numbers(IEnumerable<string> ids, List<Statement> all)
    {
        var numbers = ids.Select(id => all.FindIndex(statement => statement.Id == id) + 1)
            .Order()
            .Select(number => $"#{number}")
            .ToList();
        return numbers.Count == 0 ? "-" : string.Join(", ", numbers);
    }

    private static string Words(
        IEnumerable<string> ids,
        Dictionary<string, System.Collections.Immutable.ImmutableArray<TextSpan>> spans,
        Reading reading
    )
    {
        var words = ids.Select(id => reading.Article.Text.Words(spans[id].AsSpan())).ToList();
        return words.Count == 0 ? "-" : string.Join(", ", words);
    }
}
