using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Evidence;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Questions;

/// <summary>Answers the questions that were asked, and proposes those that at least two origins answer.</summary>
internal sealed class QuestionMaker
{
    private readonly SayingFinder _sayings;
    private readonly LaneMaker _lanes;
    private readonly Organisers _organisers;
    private readonly QuestionOutcomes _outcomes;

    private QuestionMaker(
        ImmutableArray<StoryRow> rows,
        ImmutableArray<Family> families,
        ImmutableArray<Rest> rests,
        ImmutableArray<StoryPair> pairs,
        EvidenceFinder evidence,
        ClauseReader clauses,
        Verdicts verdicts
    )
    {
        _sayings = new SayingFinder(rows, clauses);
        _lanes = new LaneMaker(families, rests, pairs);
        _organisers = new Organisers(rows);
        _outcomes = new QuestionOutcomes(evidence, _sayings.Asked, verdicts, rows);
    }

    public static ImmutableArray<Question> Make(
        ImmutableArray<StoryRow> rows,
        ImmutableArray<Family> families,
        ImmutableArray<Rest> rests,
        ImmutableArray<StoryPair> pairs,
        EvidenceFinder evidence,
        ClauseReader clauses,
        IPropositionSource propositions,
        Verdicts verdicts,
        DateOnly asOf
    )
    {
        var maker = new QuestionMaker(rows, families, rests, pairs, evidence, clauses, verdicts);
        var asked = maker.Asked(rows, propositions, verdicts, asOf);
        var proposed = new Proposer(clauses)
            .Propose(maker._sayings.Ahead)
            .Where(sought => !verdicts.IsRejectedQuestion(sought.Id) && !asked.Any(other => IsSame(other, sought)))
            .DistinctBy(sought => sought.Id)
            .Select(sought => sought with { Organiser = verdicts.OrganiserOf(sought.Id) })
            .Select(maker.Answer)
            .Where(IsWorthAsking)
            .OrderByDescending(question => question.Origins)
            .ThenByDescending(question => question.Outcome is not null)
            .ThenByDescending(question => question.Lanes.Sum(lane => lane.Answers.Length))
            .ThenBy(question => question.Id, StringComparer.Ordinal);
        return [.. asked.Select(maker.Answer), .. Apart(proposed)];
    }

    /// <summary>Of two questions that most of the same statements answer, the one with more origins.</summary>
    private static List<Question> Apart(IEnumerable<Question> ranked)
    {
        var apart = new List<Question>();
        var answered = new Dictionary<QuestionType, HashSet<StoryRow>>();
        foreach (var question in ranked)
        {
            if (!answered.TryGetValue(question.Type, out var before))
                answered.Add(question.Type, before = []);
            var rows = question
                .Lanes.SelectMany(lane => lane.Answers)
                .SelectMany(answer => answer.Rows)
                .Distinct()
                .ToList();
            if (rows.Count(before.Contains) * 2 < rows.Count)
                apart.Add(question);
            before.UnionWith(rows);
        }
        return apart;
    }

    private ImmutableArray<Sought> Asked(
        ImmutableArray<StoryRow> rows,
        IPropositionSource propositions,
        Verdicts verdicts,
        DateOnly asOf
    )
    {
        if (verdicts.Asked.IsEmpty)
            return [];
        var reader = new AskedReader(
            propositions,
            AskedReader.AnchorsOf(rows, asOf),
            [.. _sayings.Ahead.Select(Outlook.WindowOf).OfType<Window>()]
        );
        return [.. verdicts.Asked.Select(reader.Read)];
    }

    private static bool IsSame(Sought asked, Sought proposed) =>
        asked.Type == proposed.Type && asked.Compare(proposed.Clause) != Agreement.Other;

    /// <summary>At least two origins answer it, or one does and another tells what came of it.</summary>
    private static bool IsWorthAsking(Question question) =>
        question.Origins >= 2
        || (
            question.Origins == 1
            && question.Outcome?.Evidence.Any(row =>
                row.Holders.All(holder => question.Lanes.All(lane => lane.Holder != holder))
            ) == true
        );

    private ImmutableArray<CastMember> WithSpeakers(ImmutableArray<CastMember> organisers) =>
        organisers.AddRange(_organisers.SpeakersOf(organisers));

    private Question Answer(Sought sought)
    {
        var organisers = sought.Organiser is { } name ? WithSpeakers(_organisers.Named(name)) : [];
        var sayings = _sayings.Find(sought, organisers);
        var from = sayings.IsEmpty ? null : (DateOnly?)sayings.Min(saying => saying.Day);
        var lanes = _lanes.Make(sayings, organisers);
        var outcome = _outcomes.Of(sought, sayings, lanes, from, organisers);
        if (organisers.IsEmpty && _organisers.Propose(sayings, outcome?.Evidence ?? []) is { } proposed)
        {
            organisers = WithSpeakers([proposed]);
            sayings = _sayings.Find(sought, organisers);
            lanes = _lanes.Make(sayings, organisers);
            outcome = _outcomes.Of(sought, sayings, lanes, from, organisers);
        }
        return new Question(
            sought.Id,
            sought.Words,
            sought.Type,
            organisers.IsEmpty ? null : organisers[0],
            sought.Asked,
            lanes,
            _lanes.OriginsOf(lanes.SelectMany(lane => lane.Answers).SelectMany(answer => answer.Rows).Distinct()),
            outcome
        )
        {
            Window = sought.Window,
        };
    }
}
