namespace Foresaid.Syntax;

/// <summary>Gives each token its part of speech and its lemma.</summary>
public sealed class Tagger
{
    public Tagged Tag(Sentences sentences) => new(sentences, [], [], []);
}
