using System.CommandLine;

namespace Foresaid.Cli;

/// <summary>One verb of the command, with examples that its help and docs/reference/commands.md print.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Whole command lines, ready to be pasted.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
