using System.Collections.Immutable;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>One way in which a cue verb takes its source and content. The first that fits decides.</summary>
internal interface IVerbRule
{
    /// <param name="senses">The verb's senses in the cue lexicon; never empty.</param>
    bool TryFind(Cues cues, Token verb, ImmutableArray<CueSense> senses, out Draft? found);
}
