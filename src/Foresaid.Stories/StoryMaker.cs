using Foresaid.Stories.Claims;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Evidence;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;
using Foresaid.Stories.Timelines;

namespace Foresaid.Stories;

/// <summary>Computes a story. The stages below, from top to bottom, are the architecture.</summary>
/// <remarks>Thread-safe. No stage compares all pairs: candidates come from shared keys.</remarks>
/// <param name="propositions">Reads contents; null reads them anew each time.</param>
public sealed class StoryMaker(IPropositionSource? propositions = null)
{
    private readonly IPropositionSource _propositions = propositions ?? new PropositionReader();

    public Story Make(StoryInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var articles = RowMaker.Order(input);
        var verdicts = Verdicts.Of(input.Decisions, input.Asked, articles);
        var cast = new Cast(articles, verdicts);
        var rows = RowMaker.Make(articles, cast, _propositions, verdicts);
        var families = FamilyFinder.Find(articles);
        var rests = RestFinder.Find(rows, families);
        var clauses = new ClauseReader(_propositions, rows);
        var claims = ClaimLinker.Link(rows, families, rests, clauses, verdicts);
        var pairs = PairFinder.Find(rows, claims, rests, clauses, verdicts);
        var evidence = new EvidenceFinder(rows, clauses);
        var questions = QuestionMaker.Make(
            rows,
            families,
            rests,
            pairs,
            evidence,
            clauses,
            _propositions,
            verdicts,
            input.AsOf
        );
        var forecasts = ForecastBook.Of(rows, claims, rests, questions, evidence, clauses, verdicts, input.AsOf);
        var timeline = TimelineMaker.Make(rows, pairs, questions, evidence, clauses, input.AsOf);
        return new Story
        {
            Input = input,
            Articles = articles,
            Rows = rows,
            Cast = cast.Members,
            Families = families,
            Rests = rests,
            Claims = claims,
            Pairs = pairs,
            Questions = questions,
            Forecasts = forecasts,
            Timeline = timeline,
            Loose = LooseDecision.In(verdicts, cast, questions, forecasts),
        };
    }
}
