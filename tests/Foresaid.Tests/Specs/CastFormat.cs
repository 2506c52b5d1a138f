using Foresaid.Tests.Speakers;

namespace Foresaid.Tests.Specs;

/// <summary>Sources are marked <c>[[so]]</c>; a line comes out for each one's chain, then one for each speaker. With <c>only=chains</c> or <c>only=speakers</c> the one or the other.</summary>
public sealed class CastFormat : ISpecFormat
{
    public string Name => "cast";

    public string Run(SpecExample example)
    {
        var cast = new MarkedPassage(example.Input).Read(
            example.Options.GetValueOrDefault("outlet")?.Replace('_', ' ')
        );
        var only = example.Options.GetValueOrDefault("only");
        var lines = new List<string>();
        if (only != "speakers")
            lines.AddRange(CastLines.Chains(cast));
        if (only != "chains")
            lines.AddRange(CastLines.Speakers(cast));
        return example.Input + "\n---\n" + string.Join('\n', lines);
    }
}
