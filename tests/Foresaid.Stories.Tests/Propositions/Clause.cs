using Foresaid.Stories.Propositions;

namespace Foresaid.Stories.Tests.Propositions;

/// <summary>A clause as the whole content of a statement.</summary>
internal static class Clause
{
    private static readonly Reader Reader = new();

    public static Proposition Of(string words)
    {
        var reading = Reader.Read(new Article { Text = new SourceText(words), Language = "en" });
        var statement = new Statement
        {
            Id = new string('a', 40),
            Source = [],
            Cue = [],
            Content = [new TextSpan(0, words.Length)],
            Zone = Zone.Body,
            Kind = Kind.Report,
        };
        return new PropositionReader().Of(reading, statement);
    }
}
