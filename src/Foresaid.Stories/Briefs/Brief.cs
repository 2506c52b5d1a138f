using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Sections;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Briefs;

/// <summary>The state of a story on a page: who holds what, about when, resting on what. It never says what is true.</summary>
/// <remarks>
/// A pure function of a story and a day to look back to. Every item rests on rows (statements), or, where nothing was said, on
/// whole articles; <see cref="BriefCheck"/> proves it. Immutable; safe to share between threads.
/// </remarks>
public sealed record Brief
{
    public required Story Story { get; init; }
    public required BriefOptions Options { get; init; }

    /// <summary>Every article of the story, in the story's order.</summary>
    public required ImmutableArray<BriefArticle> Articles { get; init; }

    /// <summary>Articles that were given but left out: given twice, or published after the day of the brief.</summary>
    public required int LeftOut { get; init; }

    /// <summary>What the brief is made of, in one sentence: articles, outlets, days, statements.</summary>
    public required string Scope { get; init; }

    /// <summary>In the order of reading; a section without items says so in its note.</summary>
    public required ImmutableArray<BriefSection> Sections { get; init; }

    /// <summary>Every statement that an item or a lane rests on, numbered from 1, in the order of the story.</summary>
    public required ImmutableArray<BriefRow> Rows { get; init; }

    /// <exception cref="ArgumentException">The story was computed for another day than that of the options.</exception>
    public static Brief Of(Story story, BriefOptions options)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(options);
        if (story.Input.AsOf != options.AsOf)
            throw new ArgumentException("Compute the story as of the day of the brief.", nameof(options));
        var ground = new Groundwork(story, options);
        ImmutableArray<DraftSection> drafts =
        [
            QuestionSection.Of(ground),
            MoveSection.Of(ground),
            OrganiserSection.Of(ground),
            RetoldSection.Of(ground),
            ConflictSection.Of(ground),
            ForecastSection.Of(ground),
            ExpectedSection.Of(ground),
            DoneSection.Of(ground),
        ];
        drafts = drafts.Add(ToldSection.Of(ground, drafts)).Add(DoubtSection.Of(ground));
        return Numbering.Finish(ground, drafts);
    }
}

/// <summary>The day that a brief is made for, and the day that it looks back to.</summary>
/// <param name="AsOf">The day that its story was computed for.</param>
/// <param name="Since">Moves, retellings, conflicts, outcomes and tellings are kept that were published on this day or later; the
/// state of the questions, what is due and what is expected stay whole. Null: all is kept.</param>
public sealed record BriefOptions(DateOnly AsOf, DateOnly? Since = null);

/// <summary>One article that the brief looked at, by its number in the list of articles.</summary>
/// <param name="Number">From 1.</param>
public sealed record BriefArticle(int Number, StoryArticle Told)
{
    public Article Article => Told.Reading.Article;
}

/// <summary>A statement that an item rests on.</summary>
/// <param name="Number">From 1; what <c>[n]</c> in the brief points to.</param>
/// <param name="Article">Number of its article in <see cref="Brief.Articles"/>.</param>
public sealed record BriefRow(int Number, int Article, StoryRow Row);

/// <summary>One thing that a reader wants to know of a story, with what the reports say to it.</summary>
/// <param name="Id">One word, stable: what machines call it ("questions", "moved").</param>
/// <param name="Note">How the section was made, or that it holds nothing and why.</param>
public sealed record BriefSection(string Id, string Title, string Note, ImmutableArray<BriefGroup> Groups)
{
    public bool IsEmpty => Groups.All(group => group.Items.IsEmpty);
}

/// <summary>Items that share something: a question, a state, an article.</summary>
/// <param name="Title">What they share; empty when the section is one group.</param>
/// <param name="Note">More about it (how many origins, the organiser); may be empty.</param>
/// <param name="Question">The question whose lanes belong beside the items; null elsewhere.</param>
public sealed record BriefGroup(string Title, string Note, ImmutableArray<BriefItem> Items, Question? Question = null);

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

    /// <summary>A holder's answer to a question, put in the form of the question's type.</summary>
    Answer,
}

/// <summary>A piece of a sentence.</summary>
public readonly record struct Run(RunRole Role, string Text);
