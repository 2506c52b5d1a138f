using System.Collections.Immutable;
using Foresaid.Stories.Claims;
using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Timelines;

namespace Foresaid.Stories.Json;

/// <summary>A row of <c>foresaid claims</c>: what is said, by whom, and from how many independent starts.</summary>
public sealed record ClaimLine(
    string Claim,
    string Words,
    ImmutableArray<RefLine> Statements,
    ImmutableArray<OriginLine> Origins,
    ImmutableArray<string> Holders
)
{
    public static ClaimLine Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new ClaimLine(
            claim.Id,
            claim.Words,
            RefLine.Of(claim.Rows),
            [.. claim.Origins.Select(OriginLine.Of)],
            [.. claim.Holders.Select(holder => holder.Name)]
        );
    }
}

/// <summary>One independent start of a claim.</summary>
/// <param name="Articles">Their addresses; their ids where they have none.</param>
/// <param name="Statements">Ids.</param>
public sealed record OriginLine(
    string Origin,
    OriginKind Kind,
    ImmutableArray<string> Articles,
    ImmutableArray<string> Statements
)
{
    internal static OriginLine Of(Origin origin) =>
        new(
            origin.Id,
            origin.Kind,
            [.. origin.Rows.Select(row => row.Article.Url ?? row.Article.Id).Distinct(StringComparer.Ordinal)],
            [.. origin.Rows.Select(row => row.Id)]
        );
}

/// <summary>A row of <c>foresaid origins</c>: articles that rest on one text.</summary>
public sealed record FamilyLine(
    string Family,
    FamilyKind Kind,
    ImmutableArray<FamilyArticleLine> Articles,
    ImmutableArray<string> Evidence
)
{
    public static FamilyLine Of(Family family)
    {
        ArgumentNullException.ThrowIfNull(family);
        return new FamilyLine(
            family.Id,
            family.Kind,
            [.. family.Articles.Select(FamilyArticleLine.Of)],
            family.Evidence
        );
    }
}

/// <summary>An article of a family.</summary>
/// <param name="Shared">0 to 1: how much of its text stands in the family's first article.</param>
public sealed record FamilyArticleLine(string ArticleId, string? Url, Published? Published, double Shared)
{
    internal static FamilyArticleLine Of(FamilyMember member) =>
        new(member.Article.Id, member.Article.Url, member.Article.Published, member.Shared);
}

/// <summary>A row of <c>foresaid conflicts</c>: two statements that conflict, disagree, or of which one retells the other.</summary>
public sealed record PairLine(
    PairType Type,
    string Words,
    RefLine A,
    RefLine B,
    Differs Differs,
    Change? Change,
    string Why
)
{
    public static PairLine Of(StoryPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return new PairLine(
            pair.Type,
            pair.Words,
            RefLine.Of(pair.A),
            RefLine.Of(pair.B),
            pair.Differs,
            pair.Change,
            pair.Why
        );
    }
}

/// <summary>A row of <c>foresaid timeline</c>: what happened or is to happen, and on whose word.</summary>
/// <param name="Disputed">True when another statement says that it was not so.</param>
public sealed record EntryLine(
    Window? Window,
    EntryStatus Status,
    string Words,
    ImmutableArray<string> Holders,
    bool OrganiserOnly,
    ImmutableArray<RefLine> Statements,
    bool Disputed
)
{
    public static EntryLine Of(TimelineEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new EntryLine(
            entry.Window,
            entry.Status,
            entry.Words,
            [.. entry.Holders.Select(holder => holder.Name)],
            entry.OrganiserOnly,
            RefLine.Of(entry.Rows),
            entry.Disputed
        );
    }
}
