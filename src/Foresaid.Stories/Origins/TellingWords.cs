using System.Collections.Frozen;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>Closed lists of English that decide how widely and about what time a content speaks.</summary>
internal static class TellingWords
{
    /// <summary>All there are.</summary>
    public static readonly FrozenSet<string> All = WordSet.Of(
        "all every each whole entire both everyone everybody everything nationwide"
    );

    /// <summary>Only a part of them.</summary>
    public static readonly FrozenSet<string> Part = WordSet.Of(
        "some several most few partly partially selected mostly mainly largely"
    );

    /// <summary>Words of the calendar, which tell two things of one kind apart ("winter quota", "May session").</summary>
    public static readonly FrozenSet<string> Calendar = WordSet.Of(
        "spring summer autumn fall winter january february march april may june july august september october november december "
            + "monday tuesday wednesday thursday friday saturday sunday early mid late morning afternoon evening night noon midnight "
            + "first-quarter second-quarter third-quarter fourth-quarter quarter annual monthly weekly daily quarterly yearly"
    );

    /// <summary>Words of the calendar that say which one is meant, whatever the time of what is told.</summary>
    public static readonly FrozenSet<string> Seasons = WordSet.Of(
        "spring summer autumn fall winter first-quarter second-quarter third-quarter fourth-quarter annual monthly weekly daily quarterly yearly"
    );

    /// <summary>Words that say nothing of what happens: closed classes, helping verbs, words of how sure one is.</summary>
    public static readonly FrozenSet<string> Light = WordSet.Of(
        "a an the this that these those and or but nor so yet of in on at by for from to with without into onto over under about "
            + "after before during since until as than then when while where which who whom whose what how why if whether is are was "
            + "were be been being am has have had having do does did doing will would shall should can could may might must not no "
            + "it its he his him she her hers they their them we our us you your i my me there here also more most one own same very "
            + "just only even said says say probably possibly perhaps likely unlikely certain certainly almost surely sure maybe now "
            + "already still again soon all every each whole entire both some several many few any going set due expected slated "
            + "reportedly allegedly apparently quite rather up out off"
    );

    /// <summary>Adjectives that single nothing out: an event denied with one of them is denied altogether.</summary>
    public static readonly FrozenSet<string> Open = WordSet.Of(
        "foreign new other single further more additional such one outside external local own official formal"
    );

    /// <summary>Things by which something is done or laid down.</summary>
    public static readonly FrozenSet<string> Instruments = WordSet.Of(
        "law act bill charter constitution plan treaty agreement accord deal contract decree order ruling resolution rule rulebook "
            + "code statute budget programme program policy sanction tariff tax measure motion amendment licence license permit "
            + "mandate pact protocol strategy directive regulation guideline quota target loan bond fund tool weapon missile rocket "
            + "drug vaccine test strike ban scheme package memo memorandum speech statement letter text report"
    );

    /// <summary>What somebody can be.</summary>
    public static readonly FrozenSet<string> Roles = WordSet.Of(
        "member chair chairman chairwoman chairperson head chief director president minister secretary premier governor deputy "
            + "vice leader commander captain spokesman spokeswoman spokesperson officer judge justice counsel treasurer ambassador "
            + "envoy delegate candidate adviser advisor mayor commissioner manager coach pilot engineer editor general colonel "
            + "worker soldier patient nurse doctor teacher driver resident student staff crew troops citizen farmer miner sailor player "
            + "major sergeant inspector prosecutor defendant witness suspect juror owner partner founder successor acting interim"
    );

    private static readonly FrozenSet<string> Numbers = WordSet.Of(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
            + "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens"
    );

    public static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) || Numbers.Contains(word);

    public static bool IsDay(string word) => word.EndsWith("day", StringComparison.Ordinal) && Calendar.Contains(word);
}
