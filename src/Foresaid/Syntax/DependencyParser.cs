namespace Foresaid.Syntax;

/// <summary>Builds the dependency tree of each sentence.</summary>
public sealed class DependencyParser
{
    public Parsed Parse(Tagged tagged) => new(tagged, [], []);
}
