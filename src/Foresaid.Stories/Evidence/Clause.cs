using System.Collections.Immutable;
using Foresaid.Stories.Propositions;

namespace Foresaid.Stories.Evidence;

/// <summary>One thing that a statement, a question or an if-part says, made ready for holding against others.</summary>
internal sealed record Clause
{
    public Clause(Proposition says, bool isNegated, string words, Window? about)
    {
        (Says, IsNegated, Words, About) = (says, isNegated, words, about);
        Happenings = HappeningNames.Of(says);
        var named = Happenings.SelectMany(name => new[] { name.Class, name.Word }).ToImmutableArray();
        Core = [.. says.Terms.Where(term => !named.Contains(term))];
        AgentNames = Shared(says.Agent, says.Names);
        PatientNames = Shared(says.Patient, says.Names);
        Ordinals = [.. says.Terms.Where(term => Terms.IsOrdinal(term) && !IsRank(term))];
    }

    public Proposition Says { get; }

    /// <summary>True when it is told as not so.</summary>
    public bool IsNegated { get; init; }
    public string Words { get; }
    public Window? About { get; init; }

    /// <summary>What happens; more than one where the words leave it open.</summary>
    public ImmutableArray<HappeningName> Happenings { get; }

    /// <summary>Sorted: every term but the happening itself.</summary>
    public ImmutableArray<string> Core { get; }
    public ImmutableArray<string> AgentNames { get; }
    public ImmutableArray<string> PatientNames { get; }

    /// <summary>"12th": which of several of its kind is meant.</summary>
    public ImmutableArray<string> Ordinals { get; }

    public bool Is(string happening) => Happenings.Any(name => name.Class == happening);

    private static ImmutableArray<string> Shared(ImmutableArray<string> slot, ImmutableArray<string> names) =>
        [.. slot.Where(names.Contains)];

    /// <summary>First and second are ranks and titles as often as numbers of a series.</summary>
    private static bool IsRank(string ordinal) => ordinal is "1th" or "2th";
}
