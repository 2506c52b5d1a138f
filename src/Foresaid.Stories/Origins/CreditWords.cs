using System.Collections.Frozen;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>The words by which English news texts credit another outlet.</summary>
/// <remarks>Source: the credit and citation formulas of the agencies' style books, and their inflections.</remarks>
internal static class CreditWords
{
    /// <summary>What may stand between an outlet's name and the verb: "X news agency first ... reported".</summary>
    public static readonly FrozenSet<string> Between = WordSet.Of(
        "agency news newspaper newswire wire paper daily weekly broadcaster magazine website site station channel network "
            + "first also later earlier exclusively has had have on monday tuesday wednesday thursday friday saturday sunday"
    );

    /// <summary>What may stand between a preposition and an outlet's name.</summary>
    public static readonly FrozenSet<string> Articles = WordSet.Of(
        "the a an our local state-run state run official national private daily weekly newspaper paper broadcaster magazine "
            + "website station channel network agency news wire"
    );

    public static readonly FrozenSet<string> Tell = WordSet.Of("told tell tells telling");

    public static readonly FrozenSet<string> Talk = WordSet.Of(
        "speaking spoke speak speaks talking talked talk interview interviewed statement comments comment remarks written "
            + "email e-mail letter message confirmed confided briefing"
    );

    public static readonly FrozenSet<string> Report = WordSet.Of(
        "reported reports report reporting wrote writes revealed reveals disclosed carried carries published printed broadcast "
            + "aired quoted quotes quoting learned learnt broke obtained seen cited posted"
    );

    public static readonly FrozenSet<string> Say = WordSet.Of("said says announced stated announces states");

    public static readonly FrozenSet<string> Citing = WordSet.Of("citing quoting cited per via quotes cites");

    public static readonly FrozenSet<string> Piece = WordSet.Of(
        "report reports story article account dispatch interview remarks scoop piece investigation words"
    );

    public static readonly FrozenSet<string> By = WordSet.Of("by in on from");

    /// <summary>What a sentence speaks of that only points back at another one: "X had the report first".</summary>
    public static readonly FrozenSet<string> Pointing = WordSet.Of(
        "the a an its his her their that this first had has report reports story news speech words remarks account scoop "
            + "statement interview comments was were been it on by in full also broke reported carried published printed "
            + "broadcast aired quoted disclosed revealed monday tuesday wednesday thursday friday saturday sunday to "
            + "agency newspaper paper earlier"
    );

    /// <summary>What a line that credits the whole text begins with or holds.</summary>
    public static readonly string[] Printed =
    [
        "copyright",
        "text:",
        "source:",
        "by permission",
        "with permission",
        "©",
        "(c)",
        "reprinted",
        "republished",
        "courtesy of",
        "first published",
        "first appeared",
        "originally published",
        "originally appeared",
        "all rights reserved",
    ];
}
