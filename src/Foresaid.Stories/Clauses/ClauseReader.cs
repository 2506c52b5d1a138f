using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Clauses;

/// <summary>Cuts rows into the clauses that can be held against what was asked or foretold.</summary>
/// <remarks>Each row is cut once.</remarks>
internal sealed class ClauseReader(IPropositionSource propositions, ImmutableArray<StoryRow> rows)
{
    private static readonly string[] Joints = [" and ", " but ", "; ", ", while ", ", whereas "];
    private static readonly string[] Askers =
    [
        "whether ",
        "if ",
        "who ",
        "what ",
        "when ",
        "where ",
        "how many ",
        "how much ",
    ];

    private static readonly FrozenSet<string> Modals = ["will", "would", "shall", "may", "might", "could"];

    private const string That = " that ";

    private static readonly FrozenSet<string> PlainSaying =
    [
        "said",
        "says",
        "say",
        "saying",
        "told",
        "tells",
        "announced",
        "announces",
        "reported",
        "reports",
        "stated",
        "states",
        "noted",
        "added",
        "confirmed",
        "according",
        "acknowledged",
        "claimed",
        "wrote",
        "insisted",
        "explained",
        "disclosed",
        "revealed",
        "found",
        "admitted",
    ];

    // More joints in one content are a list, not a sentence.
    private const int MostPieces = 8;

    private readonly Dictionary<StoryRow, ImmutableArray<Clause>> _told = [];
    private readonly Dictionary<StoryRow, Clause> _whole = [];

    /// <summary>The whole of what the row says, its pronoun filled in.</summary>
    public Clause Whole(StoryRow row)
    {
        if (_whole.TryGetValue(row, out var known))
            return known;
        var says = IsSplit(row)
            ? propositions.Of(row.Article.Reading, Part(row, AllOf(row), "split"))
            : row.Proposition;
        var whole = new Clause(Pronouns.Fill(says, row, rows), IsNegated(row), row.Quote, Outlook.WindowOf(row));
        _whole.Add(row, whole);
        return whole;
    }

    /// <summary>The whole, its coordinated parts, and the deed with its doer where the saying is the deed. First the whole.</summary>
    public ImmutableArray<Clause> Told(StoryRow row)
    {
        if (_told.TryGetValue(row, out var known))
            return known;
        ImmutableArray<Clause> clauses = [Whole(row), .. Deed(row), .. Pieces(row)];
        _told.Add(row, clauses);
        return clauses;
    }

    /// <summary>Its coordinated parts that have a verb each: "will raise fares | and cut sailings". Fewer than two are none.</summary>
    public ImmutableArray<Clause> Acts(StoryRow row)
    {
        ImmutableArray<Clause> acts = [.. Pieces(row).Where(IsAct)];
        return acts.Length < 2 ? [] : acts;
    }

    private static bool IsAct(Clause piece)
    {
        var words = PlainLine.Of(piece.Words).Words;
        var verb = piece.Says.Predicate;
        return verb.Length > 0
            && words.Length > 0
            && (words.Any(Modals.Contains) || words[0].StartsWith(verb, StringComparison.Ordinal));
    }

    /// <summary>The row's words; with the deed's doer and verb where only they make them a sentence.</summary>
    public string DeedWords(StoryRow row) => Deed(row).Select(deed => deed.Words).FirstOrDefault(row.Quote);

    /// <summary>As <see cref="Told"/>; of a silence what it is about.</summary>
    public ImmutableArray<Clause> ToldOrWithheld(StoryRow row) =>
        row.Statement.Kind == Kind.Nondisclosure ? [Silence(row)] : Told(row);

    /// <summary>As <see cref="Told"/>, with what stands behind "that" in "withdrew her forecast that".</summary>
    public ImmutableArray<Clause> ToldOrNamed(StoryRow row)
    {
        var text = row.Article.Reading.Article.Text;
        foreach (var span in row.Statement.Content)
        {
            var at = text[span].IndexOf(That, StringComparison.Ordinal);
            if (at > 0)
                return [.. Told(row), Read(row, [new TextSpan(span.Start + at + That.Length, span.End)], "named")];
        }
        return Told(row);
    }

    /// <summary>Lower case.</summary>
    public static ImmutableArray<string> CueWords(StoryRow row) =>
        PlainLine.Of(Clean.Words(row.Article.Reading.Article.Text, row.Statement.Cue)).Words;

    /// <summary>The if-part; null where the row has none.</summary>
    public Clause? Condition(StoryRow row)
    {
        if (row.Statement.Condition is not { } condition)
            return null;
        var text = row.Article.Reading.Article.Text;
        var word = Math.Max(0, text[condition.Span].IndexOf(' '));
        var clause = Read(row, [new TextSpan(condition.Span.Start + word, condition.Span.End)], "condition");
        return clause with { About = Ahead(Outlook.OfCondition(row), row.Day) };
    }

    /// <summary>"If it was opened in March" looks like the past and means the March to come.</summary>
    private static Window? Ahead(Window? window, DateOnly? day)
    {
        while (window?.Latest < day && window.Latest?.Year < DateOnly.MaxValue.Year)
            window = window with { Earliest = window.Earliest?.AddYears(1), Latest = window.Latest?.AddYears(1) };
        return window;
    }

    /// <summary>"The bridge | is expected | to open": only with the cue between them the pieces are a sentence.</summary>
    private static bool IsSplit(StoryRow row) =>
        row.Statement is { Source.IsEmpty: true, Cue.IsEmpty: false, Content.Length: > 1 };

    private static ImmutableArray<TextSpan> AllOf(StoryRow row) =>
        [.. row.Statement.Source.Concat(row.Statement.Cue).Concat(row.Statement.Content).OrderBy(span => span.Start)];

    /// <summary>What a silence is about: the words behind "whether" where there are any.</summary>
    public Clause Silence(StoryRow row)
    {
        var text = row.Article.Reading.Article.Text;
        foreach (var span in row.Statement.Content)
        {
            foreach (var asker in Askers)
            {
                var at = text[span].IndexOf(asker, StringComparison.OrdinalIgnoreCase);
                if (at == 0 || (at > 0 && text[span][at - 1] == ' '))
                    return Read(row, [new TextSpan(span.Start + at + asker.Length, span.End)], "silence");
            }
        }
        return Whole(row);
    }

    private static bool IsNegated(StoryRow row) =>
        row.Held is { } held ? held.Polarity == Polarity.Negative : row.Proposition.IsNegated;

    /// <summary>"The court | sentenced | the driver to a year": cue and source belong to what was done.</summary>
    private IEnumerable<Clause> Deed(StoryRow row)
    {
        var statement = row.Statement;
        var isDeed = Outlook.IsDeed(row) || (statement.Status is { Value: StatusValue.Done } && !IsPlainlySaid(row));
        // "Announced | an appeal": without a verb of its own the content is what the cue does.
        isDeed |= !row.Proposition.IsVerbal && !statement.Source.IsEmpty && statement.Kind != Kind.Nondisclosure;
        if (!isDeed || statement.Cue.IsEmpty)
            yield break;
        yield return Read(row, AllOf(row), "deed") with
        {
            IsNegated = IsNegated(row),
            About = statement.About,
        };
    }

    private static bool IsPlainlySaid(StoryRow row) => CueWords(row).Any(PlainSaying.Contains);

    private IEnumerable<Clause> Pieces(StoryRow row)
    {
        if (row.Statement.Kind == Kind.Denial)
            yield break;
        foreach (var span in row.Statement.Content)
        {
            var pieces = Cut(row.Article.Reading.Article.Text, span);
            if (pieces.Count is < 2 or > MostPieces)
                continue;
            foreach (var piece in pieces)
            {
                var clause = Read(row, [piece], "piece");
                yield return clause.About is null ? clause with { About = row.Statement.About } : clause;
            }
        }
    }

    private static List<TextSpan> Cut(SourceText text, TextSpan span)
    {
        var pieces = new List<TextSpan>();
        var start = span.Start;
        for (var at = span.Start; at < span.End; at++)
        {
            var rest = text[new TextSpan(at, span.End)];
            foreach (var joint in Joints)
            {
                if (at <= start || !rest.StartsWith(joint, StringComparison.Ordinal))
                    continue;
                pieces.Add(new TextSpan(start, at));
                start = at + joint.Length;
                at = start - 1;
                break;
            }
        }
        if (start < span.End)
            pieces.Add(new TextSpan(start, span.End));
        return pieces;
    }

    private Clause Read(StoryRow row, ImmutableArray<TextSpan> spans, string what)
    {
        var reading = row.Article.Reading;
        var says = propositions.Of(reading, Part(row, spans, what));
        return new Clause(says, says.IsNegated, Clean.Words(reading.Article.Text, spans), Outlook.InWords(row, spans));
    }

    /// <summary>A part under an id of its own: what is kept of the statement's whole content must not be given for it.</summary>
    private static Statement Part(StoryRow row, ImmutableArray<TextSpan> spans, string what) =>
        row.Statement with
        {
            Id = $"{row.Statement.Id}/{what}/{spans[0].Start}",
            Source = [],
            Cue = [],
            Content = spans,
            Condition = null,
            Times = [],
            Quantities = [],
        };
}
