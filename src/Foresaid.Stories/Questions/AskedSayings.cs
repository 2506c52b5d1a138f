using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Evidence;
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
    private const double EnoughOfHappening = -1.4;
    private const double EnoughOfLikeHappening = -1.2;
    private const double EnoughOfThings = -1;
    private const double Happens = 0.6;
    private const double MayHappen = 0.3;

    // What was found by its own words may lend them to others only when it was found plainly.
    private const double Plain = 1.2;
    private const int MostSeeds = 12;

    // What came of it must be plainer than what somebody foresaw of it, and say so in its own words: those of its article do not count.
    private const double ShownHappening = 0.8;
    private const double ShownThings = 0.35;

    private readonly ImmutableArray<(StoryRow Row, ImmutableArray<Clause> Clauses)> _rows;
    private readonly ImmutableArray<(StoryRow Row, ImmutableArray<Clause> Clauses)> _facts;
    private readonly Dictionary<StoryArticle, ImmutableArray<string>> _words = new(ReferenceEqualityComparer.Instance);
    private readonly Epithets _epithets;

    public AskedSayings(ImmutableArray<StoryRow> rows, ClauseReader clauses)
    {
        _rows = [.. rows.Where(row => MayAnswer(row) || IsTold(row)).Select(row => (row, clauses.Told(row)))];
        _facts = [.. rows.Where(EvidenceFinder.CanShow).Select(row => (row, clauses.Told(row)))];
        _epithets = Epithets.In(rows.Select(row => row.Article).Distinct());
    }

    /// <summary>In the order of rows, each row once.</summary>
    /// <param name="organisers">Whose every word on it is an answer, also what they tell of what was done.</param>
    public ImmutableArray<Saying> Find(Sought sought, ImmutableArray<CastMember> organisers)
    {
        var rows = _rows.Where(one => MayAnswer(one.Row) || one.Row.Holders.Any(organisers.Contains)).ToList();
        var found = rows.Select(one => Best(sought, one.Row, one.Clauses))
            .Where(answer => answer.Value is not null)
            .ToList();
        var near = found.Where(answer => answer.IsNear).ToList();
        var seeds = near.Where(answer => answer.Score >= Plain)
            .OrderByDescending(answer => answer.Score)
            .ThenBy(answer => answer.Row.Number)
            .Take(MostSeeds)
            .ToList();
        var told = rows.Where(one => !near.Exists(answer => answer.Row == one.Row))
            .Select(one => Like(sought, seeds, one.Row, one.Clauses))
            .OfType<Saying>();
        return
        [
            .. near.Select(answer => new Saying(answer.Row, answer.Value!, answer.Row.Holders))
                .Concat(told)
                .OrderBy(saying => saying.Row.Number),
        ];
    }

    /// <summary>What the texts tell of how it came, in the order of rows.</summary>
    /// <param name="sayings">The answers given; what is told in their words speaks of the same.</param>
    public ImmutableArray<Shown> Facts(Sought sought, ImmutableArray<Saying> sayings, DateOnly? from)
    {
        var seeds = sayings
            .Select(saying => _rows.FirstOrDefault(one => one.Row == saying.Row && SayingFinder.LooksAhead(one.Row)))
            .Where(one => one.Row is not null)
            .Select(one => Best(sought, one.Row, one.Clauses))
            .Where(near => near.Score >= Plain)
            .OrderByDescending(near => near.Score)
            .ThenBy(near => near.Row.Number)
            .Take(MostSeeds)
            .ToList();
        return
        [
            .. _facts
                .Where(one => from is null || one.Row.Day >= from)
                .Select(one => Fact(sought, seeds, one.Row, one.Clauses))
                .OfType<Shown>()
                .Where(shown => shown.When is not { Latest: { } last } || from is null || last >= from),
        ];
    }

    private Shown? Fact(Sought sought, List<Near> seeds, StoryRow row, ImmutableArray<Clause> clauses)
    {
        Shown? best = null;
        var most = 0.0;
        foreach (var clause in clauses)
        {
            var when = clause.About ?? row.Statement.About ?? Fresh(row);
            foreach (var asked in sought.Clauses)
            {
                var pertinence = Pertinence.Of(asked, clause, [], _epithets);
                var score = pertinence.Happening + pertinence.Things;
                var isPlain =
                    !pertinence.IsOther && pertinence.Main >= ShownHappening && pertinence.Things >= ShownThings;
                if (!isPlain || score <= most)
                    continue;
                if (Answers.Of(sought, Direction.Of(asked, clause), clause, when) is { } value)
                    (best, most) = (new Shown(row, value, when, score), score);
            }
        }
        return best
            ?? (
                Like(sought, seeds, row, clauses) is { } like
                    ? new Shown(row, like.Value, row.Statement.About ?? Fresh(row), Plain)
                    : null
            );
    }

    /// <summary>News without a day is of the day it is printed on, or of the one before.</summary>
    private static Window? Fresh(StoryRow row) =>
        row.Statement.Said
        ?? (
            row.Day is { } day && day > DateOnly.MinValue
                ? new Window(day.AddDays(-1), day, Edge.Soft, "printed")
                : null
        );

    /// <summary>What looks ahead, and what somebody tells of what came; an outlet's own report is no answer but an outcome.</summary>
    private static bool MayAnswer(StoryRow row) =>
        !row.IsWrapper
        && !SayingFinder.TakesBack(row)
        && (SayingFinder.LooksAhead(row) || (IsTold(row) && IsDoer(row)));

    private static bool IsTold(StoryRow row) =>
        !row.IsWrapper
        && row.Statement.Kind is Kind.Report or Kind.Assessment or Kind.Denial
        && row.Statement.Zone == Zone.Body
        && !row.IsOutlets
        && row.Statement.Qualifies.IsEmpty;

    /// <summary>Who tells what they themselves have done: their word is the answer, not a report of it.</summary>
    private static bool IsDoer(StoryRow row) =>
        Outlook.IsDeed(row)
        || row.Proposition.Agent.Any(term => row.Holders.Any(holder => Fold.Content(holder.Name).Contains(term)))
        || PlainLine.Of(row.Quote).Words is ["it" or "he" or "she" or "they" or "we" or "i", ..];

    private static bool IsNear(Pertinence pertinence) =>
        !pertinence.IsOther
        && pertinence.Weight
            >= (
                pertinence.Happening >= Happens ? EnoughOfHappening
                : pertinence.Happening >= MayHappen ? EnoughOfLikeHappening
                : EnoughOfThings
            );

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

    /// <summary>A report of how it came.</summary>
    internal sealed record Shown(StoryRow Row, AnswerValue Value, Window? When, double Score);

    private readonly record struct Near(
        StoryRow Row,
        Clause Clause,
        AnswerValue? Value,
        Agreement Agreement,
        double Score,
        bool IsNear
    );
}
