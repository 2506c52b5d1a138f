using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Timelines;

/// <summary>How far what an entry tells of has come.</summary>
public enum EntryStatus
{
    Done,
    Underway,
    NotYet,
    Cancelled,

    /// <summary>To come, by somebody's plan or forecast.</summary>
    Expected,
}

/// <summary>What happened or is to happen, and on whose word.</summary>
/// <param name="Window">Null: undated; those come last.</param>
/// <param name="Disputed">True when another statement of the story says that it was not so.</param>
/// <param name="OrganiserOnly">True when it rests on the organiser's word alone.</param>
public sealed record TimelineEntry(
    Window? Window,
    EntryStatus Status,
    string Words,
    ImmutableArray<CastMember> Holders,
    bool Disputed,
    bool OrganiserOnly,
    ImmutableArray<StoryRow> Rows
);
