using System.CommandLine;

namespace Foresaid.Cli;

/// <summary>One verb of the command, with examples that its help and docs/reference/commands.md print.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Whole command lines, ready to be pasted.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;

    /// <summary>As it is typed: "foresaid story new".</summary>
    public string FullName =>
        Parents.OfType<Verb>().FirstOrDefault() is { } outer ? $"{outer.FullName} {Name}" : $"foresaid {Name}";

    /// <summary>A verb that does nothing by itself: it says which inner ones there are.</summary>
    public Verb OfInner(Surroundings surroundings)
    {
        SetAction(_ =>
        {
            surroundings.Say(
                $"{FullName}: say what to do: {string.Join(", ", Subcommands.Select(inner => inner.Name))}. See: {FullName} --help"
            );
            return Exit.WrongUse;
        });
        return this;
    }

    /// <summary>The verb and those under it, as help lists them.</summary>
    public IEnumerable<Verb> WithInner() =>
        Subcommands.OfType<Verb>().SelectMany(verb => verb.WithInner()).Prepend(this);
}
