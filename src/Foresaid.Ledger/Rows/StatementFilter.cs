using System.Collections.Immutable;

namespace Foresaid.Ledger;

/// <summary>Which statements are asked for. Null or empty asks for no limit; all that are given must hold.</summary>
public sealed record StatementFilter
{
    /// <summary>Part of the name, or of another name the text uses, of one of the innermost speakers; upper and lower case alike.</summary>
    public string? Speaker { get; init; }

    /// <summary>One of these.</summary>
    public ImmutableArray<Kind> Kinds
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>Published on this day or later; an article that may be is taken, one without a date is not.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Published on this day or before; an article that may be is taken, one without a date is not.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Part of the content's words; upper and lower case alike.</summary>
    public string? Contains { get; init; }

    /// <summary>One article by its id.</summary>
    public string? ArticleId { get; init; }
}
