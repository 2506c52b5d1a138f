using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Questions;

/// <summary>Finds what answers a question that a person put in words of their own.</summary>
/// <remarks>
/// First what is near enough to the question's own words; then what the texts say in the words of those found. A question is
/// asked once and by a person: each row is looked at once for it, none against another.
/// </remarks>
internal sealed class AskedSayings
{
    // Chosen on three gold stories and pairs of other fields (docs/decisions/036-questions-in-other-words.md).
    private const double EnoughHappening = 0.4;
    private const double EnoughThings = 0.3;

    // What was found by its own words may lend them to others only when it was found plainly.
    private const double Plain = 1.3;
    private const int MostSeeds = 12;

    private readonly ImmutableArray<(StoryRow Row, ImmutableArray<Clause> Clauses)> _rows;
    private readonly Dictionary<StoryArticle, ImmutableArray<string>> _words = new(ReferenceEqualityComparer.Instance);
    private readonly Epithets _epithets;

    public AskedSayings(ImmutableArray<StoryRow> rows, ClauseReader clauses)
    {
        _rows = [.. rows.Where(MayAnswer).Select(row => (row, clauses.Told(row)))];
        _epithets = Epithets.In(rows.Select(row => row.Article).Distinct());
    }

    /// <summary>In the order of rows, each row once.</summary>
    public ImmutableArray<Saying> Find(Sought sought)
    {
        var found = _rows
            .Select(one => Best(sought, one.Row, one.Clauses))
            .Where(answer => answer.Value is not null)
            .ToList();
        var near = found.Where(answer => answer.IsNear).ToList();
        var seeds = near.Where(answer => answer.Score >= Plain)
            .OrderByDescending(answer => answer.Score)
            .ThenBy(answer => answer.Row.Number)
            .Take(MostSeeds)
            .ToList();
        var told = _rows
            .Where(one => !near.Exists(answer => answer.Row == one.Row))
            .Select(one => Like(sought, seeds, one.Row, one.Clauses))
            .OfType<Saying>();
        return
        [
            .. near.Select(answer => new Saying(answer.Row, answer.Value!, answer.Row.Holders))
                .Concat(told)
                .OrderBy(saying => saying.Row.Number),
        ];
    }

    /// <summary>What looks ahead, and what somebody tells of what came; an outlet's own report is no answer but an outcome.</summary>
    private static bool MayAnswer(StoryRow row) =>
        !row.IsWrapper
        && !SayingFinder.TakesBack(row)
        && (
            SayingFinder.LooksAhead(row)
            || (
                row.Statement.Kind is Kind.Report or Kind.Assessment or Kind.Denial
                && row.Statement.Zone == Zone.Body
                && !row.IsOutlets
                && row.Statement.Qualifies.IsEmpty
                && IsDoer(row)
            )
        );

    /// <summary>Who tells what they themselves have done: their word is the answer, not a report of it.</summary>
    private static bool IsDoer(StoryRow row) =>
        Outlook.IsDeed(row)
        || row.Proposition.Agent.Any(term => row.Holders.Any(holder => Fold.Content(holder.Name).Contains(term)))
        || PlainLine.Of(row.Quote).Words is ["it" or "he" or "she" or "they" or "we" or "i", ..];

    private Near Best(Sought sought, StoryRow row, ImmutableArray<Clause> clauses)
    {
        var best = default(Near);
        foreach (var clause in clauses)
        {
            foreach (var asked in sought.Clauses)
            {
                var pertinence = Pertinence.Of(asked, clause, WordsOf(row.Article), _epithets);
                var score = pertinence.Happening + pertinence.Things;
                if (score <= best.Score)
                    continue;
                var agreement = Direction.Of(asked, clause);
                var value = Answers.Of(sought, agreement, clause, Outlook.WindowOf(row));
                best = new Near(row, clause, value, agreement, score, IsNear(pertinence));
            }
        }
        return best;
    }

    private static bool IsNear(Pertinence pertinence) =>
        !pertinence.IsOther && pertinence.Happening >= EnoughHappening && pertinence.Things >= EnoughThings;

    /// <summary>It says the same, or the contrary, of what one that was found says.</summary>
    private static Saying? Like(Sought sought, List<Near> seeds, StoryRow row, ImmutableArray<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            foreach (var seed in seeds)
            {
                var agreement = Agreements.Compare(seed.Clause, clause);
                if (agreement == Agreement.Other)
                    continue;
                var stands =
                    agreement == Agreement.Same == (seed.Agreement == Agreement.Same)
                        ? Agreement.Same
                        : Agreement.Contrary;
                if (Answers.Of(sought, stands, clause, Outlook.WindowOf(row)) is { } value)
                    return new Saying(row, value, row.Holders);
            }
        }
        return null;
    }

    private ImmutableArray<string> WordsOf(StoryArticle article)
    {
        if (!_words.TryGetValue(article, out var words))
            _words.Add(article, words = Fold.Content(article.Reading.Article.Text.Content));
        return words;
    }

    private readonly record struct Near(
        StoryRow Row,
        Clause Clause,
        AnswerValue? Value,
        Agreement Agreement,
        double Score,
        bool IsNear
    );
}
