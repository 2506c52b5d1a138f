using System.Collections.Immutable;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Rows;

/// <summary>A statement in its article, with its speakers known across the story and its content made comparable.</summary>
/// <remarks>Two rows are equal only when they are one: compare by reference.</remarks>
public sealed class StoryRow
{
    /// <summary>0-based place in <see cref="Story.Rows"/>: by article in order of publication, then by place in the text.</summary>
    public required int Number { get; init; }
    public required StoryArticle Article { get; init; }
    public required Statement Statement { get; init; }
    public required Proposition Proposition { get; init; }

    /// <summary>From the outermost to the innermost; empty where the text names nobody.</summary>
    public required ImmutableArray<ImmutableArray<CastMember>> Chain { get; init; }

    /// <summary>The content's words on one line.</summary>
    public required string Quote { get; init; }

    /// <summary>Whose lane it is: the innermost speakers; the outlet where the text names nobody. Never empty.</summary>
    public required ImmutableArray<CastMember> Holders { get; init; }

    /// <summary>True where its content only wraps a statement that stands as a row of its own ("according to K, M said Z").</summary>
    public required bool IsWrapper { get; init; }

    public string Id => Statement.Id;
    public DateOnly? Day => Article.Day;

    /// <summary>Several speak as one: none stands in for another.</summary>
    public bool IsJoint => Holders.Length > 1;

    /// <summary>True when the outlet speaks itself, or names nobody.</summary>
    public bool IsOutlets => Holders.All(holder => holder.Type == SpeakerType.Outlet);

    /// <summary>Of the innermost holder; null where the reading gives none.</summary>
    public HolderCertainty? Held => Statement.Certainty.IsEmpty ? null : Statement.Certainty[^1];

    public override string ToString() =>
        $"{Id[..8]} {string.Join(" + ", Holders.Select(holder => holder.Name))}: {Quote}";
}
