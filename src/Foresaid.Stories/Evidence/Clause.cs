using System.Collections.Immutable;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Evidence;

/// <summary>One thing that a statement, a question or an if-part says, made ready for holding against others.</summary>
internal sealed record Clause
{
    public Clause(Proposition says, bool isNegated, string words, Window? about)
    {
        (Says, IsNegated, Words, About) = (says, isNegated, words, about);
        Core = [.. says.Terms.Where(term => term != says.PredicateClass && term != says.Predicate)];
        AgentNames = Shared(says.Agent, says.Names);
        PatientNames = Shared(says.Patient, says.Names);
        Ordinals = [.. Fold.Content(words).Where(OrdinalWords.Are)];
    }

    public Proposition Says { get; }

    /// <summary>True when it is told as not so.</summary>
    public bool IsNegated { get; init; }
    public string Words { get; }
    public Window? About { get; init; }

    /// <summary>Sorted: every term but the happening itself.</summary>
    public ImmutableArray<string> Core { get; }
    public ImmutableArray<string> AgentNames { get; }
    public ImmutableArray<string> PatientNames { get; }

    /// <summary>"twelfth", "3rd": which of several of its kind is meant.</summary>
    public ImmutableArray<string> Ordinals { get; }

    private static ImmutableArray<string> Shared(ImmutableArray<string> slot, ImmutableArray<string> names) =>
        [.. slot.Where(names.Contains)];
}
