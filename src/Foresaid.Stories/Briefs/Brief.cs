using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Sections;

namespace Foresaid.Stories.Briefs;

/// <summary>The state of a story on a page: who holds what, about when, resting on what. It never says what is true.</summary>
/// <remarks>
/// A pure function of its readings and options: the same readings in any order give the same brief. Every item rests on
/// rows (statements), or, where nothing was said, on whole articles. Immutable; safe to share between threads.
/// </remarks>
public sealed record Brief
{
    public required BriefOptions Options { get; init; }

    /// <summary>Every article that the brief looked at, by day of publication (undated ones last), then by id.</summary>
    public required ImmutableArray<BriefArticle> Articles { get; init; }

    /// <summary>Articles that were given but left out: published after the day of the brief, or before <c>Since</c>.</summary>
    public required int LeftOut { get; init; }

    /// <summary>What the brief is made of, in one sentence: articles, outlets, days, statements.</summary>
    public required string Scope { get; init; }

    /// <summary>In the order of reading; a section without items says so in its note.</summary>
    public required ImmutableArray<BriefSection> Sections { get; init; }

    /// <summary>Every statement that an item rests on, numbered from 1, in the order of <see cref="Articles"/> and of their texts.</summary>
    public required ImmutableArray<BriefRow> Rows { get; init; }

    /// <summary>Makes the brief of all that was read.</summary>
    /// <param name="readings">In any order; the same text of the same article counts once.</param>
    public static Brief Of(IReadOnlyList<Reading> readings, BriefOptions options)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(options);
        var record = StoryRecord.Of(readings, options);
        ImmutableArray<DraftSection> drafts =
        [
            WhenSection.Expected(record),
            ForecastSection.Of(record),
            OneBodySection.Of(record),
            QualifiedSection.Of(record),
            WhenSection.Told(record),
            CastSection.Of(record),
            UndatedSection.Of(record),
        ];
        return Numbering.Finish(record, drafts, readings.Count - record.Readings.Length);
    }
}

/// <summary>The day that a brief is made for, and the day that it looks back to.</summary>
/// <param name="AsOf">Articles published later are left out.</param>
/// <param name="Since">Articles published before this day, and undated ones, are left out; null keeps all.</param>
public sealed record BriefOptions(DateOnly AsOf, DateOnly? Since = null);

/// <summary>One article that the brief looked at, by its number in the list of articles.</summary>
/// <param name="Number">From 1.</param>
public sealed record BriefArticle(int Number, Reading Reading)
{
    public Article Article => Reading.Article;
}

/// <summary>A statement that an item rests on.</summary>
/// <param name="Number">From 1; what <c>[n]</c> in the brief points to.</param>
/// <param name="Article">Number of its article in <see cref="Brief.Articles"/>.</param>
/// <param name="Holder">Whose word it is, with the chain in words.</param>
public sealed record BriefRow(int Number, int Article, Reading Reading, Statement Statement, string Holder);

/// <summary>One question that the brief answers.</summary>
/// <param name="Id">One word, stable: what machines call it ("when", "forecasts").</param>
/// <param name="Note">How the section was made, or that it holds nothing and why.</param>
public sealed record BriefSection(string Id, string Title, string Note, ImmutableArray<BriefGroup> Groups)
{
    public bool IsEmpty => Groups.All(group => group.Items.IsEmpty);
}

/// <summary>Items that share something: a window, a speaker, a body.</summary>
/// <param name="Title">What they share; empty when the section is one group.</param>
/// <param name="Note">More about it (the words that named the window, a role); may be empty.</param>
public sealed record BriefGroup(string Title, string Note, ImmutableArray<BriefItem> Items);

/// <summary>One sentence of the brief and what it rests on.</summary>
/// <param name="Runs">Its words, each piece with its part in the sentence.</param>
/// <param name="Rows">Numbers of rows, ascending; empty only when the item rests on whole articles.</param>
/// <param name="Articles">Numbers of the articles that it rests on as a whole; empty when it rests on rows.</param>
public sealed record BriefItem(ImmutableArray<Run> Runs, ImmutableArray<int> Rows, ImmutableArray<int> Articles)
{
    public string Words => string.Concat(Runs.Select(run => run.Text));
}

/// <summary>What a piece of a sentence is, so that each form of print can set it apart in its own way.</summary>
public enum RunRole
{
    /// <summary>The brief's own words.</summary>
    Plain,

    /// <summary>Whose word it is.</summary>
    Holder,

    /// <summary>Words of an article, as they stand in it.</summary>
    Quote,

    /// <summary>Kind, certainty, likelihood, window.</summary>
    Measure,
}

/// <summary>A piece of a sentence.</summary>
public readonly record struct Run(RunRole Role, string Text);
