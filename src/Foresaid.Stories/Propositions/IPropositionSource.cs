namespace Foresaid.Stories.Propositions;

/// <summary>Gives what a statement's content says: read anew, or as the ledger kept it.</summary>
public interface IPropositionSource
{
    Proposition Of(Reading reading, Statement statement);
}
