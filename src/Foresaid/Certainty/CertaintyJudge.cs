using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Syntax;

namespace Foresaid.Certainty;

/// <summary>Judges how sure each attribution's holders are, from cue, modals, adverbs, negation and conditions.</summary>
public sealed class CertaintyJudge
{
    public Judgement Judge(Parsed parsed, AttributionRelation attribution) =>
        new(
            CertaintyValue.Unknown,
            CertaintyValue.Unknown,
            Polarity.Positive,
            null,
            null,
            null,
            false,
            ImmutableDictionary<string, RuleId>.Empty
        );
}
