using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Certainty;
using Foresaid.Speakers;
using Foresaid.Syntax;

namespace Foresaid.Statements;

/// <summary>Makes statements of attributions: what needs speakers, times and certainty at once.</summary>
public sealed class StatementBuilder
{
    public ImmutableArray<Statement> Build(
        Article article,
        Parsed parsed,
        ImmutableArray<TimeExpression> times,
        ImmutableArray<Quantity> quantities,
        ImmutableArray<AttributionRelation> attributions,
        Cast cast,
        ImmutableArray<Judgement> judgements
    ) => [];
}
