using System.Collections.Immutable;
using Foresaid.Stories.Claims;
using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;
using Foresaid.Stories.Timelines;

namespace Foresaid.Stories;

/// <summary>Many readings held against one another: who says the same, resting on what, and what came of it.</summary>
/// <remarks>
/// A pure function of articles, decisions and day: the order in which articles were added cannot matter. Immutable; safe to
/// share between threads. It never says what is true.
/// </remarks>
public sealed record Story
{
    public required StoryInput Input { get; init; }

    /// <summary>By day of publication, undated ones last, then by id; those published after the day of asking left out.</summary>
    public required ImmutableArray<StoryArticle> Articles { get; init; }

    /// <summary>By article, then by place in the text; rejected ones left out.</summary>
    public required ImmutableArray<StoryRow> Rows { get; init; }
    public required ImmutableArray<CastMember> Cast { get; init; }
    public required ImmutableArray<Family> Families { get; init; }

    /// <summary>Which statement rests on which.</summary>
    public required ImmutableArray<Rest> Rests { get; init; }

    /// <summary>Those of at least two statements first.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }
    public required ImmutableArray<StoryPair> Pairs { get; init; }

    /// <summary>Asked ones first, in the order of asking; then those proposed, most origins first.</summary>
    public required ImmutableArray<Question> Questions { get; init; }
    public required ImmutableArray<Forecast> Forecasts { get; init; }
    public required ImmutableArray<TimelineEntry> Timeline { get; init; }

    /// <summary>What persons decided on words that no present reading has.</summary>
    public ImmutableArray<LooseDecision> Loose { get; init; } = [];
}

/// <summary>All that a story is computed from.</summary>
/// <param name="Articles">In any order; the same text of the same article counts once.</param>
/// <param name="AsOf">Articles published later are left out; what is due is due by this day.</param>
public sealed record StoryInput(string Name, ImmutableArray<StoryArticle> Articles, DateOnly AsOf)
{
    /// <summary>What persons decided, in the order in which they did.</summary>
    public ImmutableArray<Decision> Decisions { get; init; } = [];

    /// <summary>Questions asked with this call alone; those that a person asked for good stand in <see cref="Decisions"/>.</summary>
    public ImmutableArray<AskedQuestion> Asked { get; init; } = [];
}
