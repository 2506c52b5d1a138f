using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Forecasts.Refusing;

/// <summary>Finds contents that cannot fail: said of itself, allowing both outcomes, or hanging on nothing but themselves.</summary>
internal static class Truisms
{
    /// <summary>Cannot fail whatever the day.</summary>
    private static readonly Phrases Always = new(
        """
        or (it|they|he|she|we|that) (will|would|does|do|did|is|are) not
        or not
        either way
        one way or (another|the other)
        for better or (for )?worse
        (rise|rises|go|goes|move|moves|swing|swings) (up )?and (fall|falls|down) with
        (will|would|to) (go on|keep on|continue|keep|carry on) (being|doing) (what|as) ~ (is|are|was|were|does|do|did)
        (be|remain|stay) (what|who|where|as) (it|they|he|she|we) (is|are|was|were|has|have|always)
        (be|remain|stay) (what|who|where) (it|they|he|she|we) (will|would) be
        what will be will be
        (until|till|unless) (it|they|he|she|that|this) (does|do|did|is|are|was|were|has|have|can|will|would) not
        (until|till) (it|they|he|she) (ends|stops|changes|breaks|fails)
        """
    );

    /// <summary>Cannot fail while no day is set.</summary>
    private static readonly Phrases Undated = new(
        """
        (as|so) (long|much|far|fast|soon|well|often|high|low|little|many|quickly|slowly) as ~ (can|could|must|may|need|needs|needed|has to|have to|had to|take|takes|took|like|likes|want|wants|wish|wishes|wished|choose|chooses|last|lasts|please|pleases|possible|necessary|able|allow|allows|permit|permits)
        when (it|he|she|they|everything|everyone|all|the ~ ) (is|are|was|were) (good and )?(ready|over|done|finished|complete|right)
        (when|once|if) (the )?(time|moment|hour|conditions|circumstances|weather|situation) (comes|is|are|allow|allows|permit|permits|demand|demands|require|requires)
        when (there|it|they) (is|are|was|were) ~ (cause|reason|need|demand|money|will|work|room|way|enough|something|anything)
        when there (is|are|was|were)
        in (its|their|his|her) own (good )?(time|way|pace)
        at (its|their|his|her) own pace
        at the (right|proper|appropriate) (time|moment)
        (as and|if and|and) when
        no (sooner|earlier|later|more|longer) than (needed|necessary|it must|they must|it has to|they have to)
        (find|finds|finding|seek|seeks) (its|their|his|her|an|the) (own )?(level|levels|feet|way|place|equilibrium|balance|price)
        (take|takes|run|runs) (its|their|his|her) (own )?course
        (follow|follows|track|tracks|mirror|mirrors|reflect|reflects) the (price|prices|cost|costs|path|lead|fate|fortunes|mood) of
        (depend|depends|hinge|hinges|turn|turns) (on|upon)
        be decided by (whoever|those|what|the voters|events)
        (worth|cost|costs|pay|pays|get|gets|fetch|fetches) (what|whatever)
        (go|goes|be|move|moves) (where|wherever|whichever way) (it|they|he|she|we)
        (hurt|help|harm|benefit|please|upset|annoy|suit|cost|affect|anger) (someone|somebody|something|some people|some|somewhere)
        (someone|somebody|something) will (win|lose|pay|gain|happen|change|give|suffer|come)
        (some|others) will (win|lose|gain|suffer)
        (the )?best ~ will win
        (the )?(strong|strongest|fittest) will (survive|win)
        neither (better|more|higher|worse) nor (worse|less|lower|better)
        no better (and|or|nor) no worse
        more or less the same
        much (the same|as before|as ever)
        another day
        what (it|they|he|she|we) (must|has to|have to|can|needs to|need to|always)
        as (it|they|he|she|we) always (has|have|had|did|does|do|was|were|is|are)
        as (it|they|he|she|we) (see|sees|please|pleases|wish|wishes|like|likes)( fit)?
        """
    );

    private static readonly FrozenSet<string> Subordinators =
    [
        "when",
        "whenever",
        "once",
        "until",
        "till",
        "unless",
        "if",
        "while",
        "whoever",
        "what",
        "whatever",
        "where",
        "wherever",
        "as",
        "how",
        "however",
    ];

    private static readonly FrozenSet<string> Pronouns = ["it", "they", "he", "she", "we", "that", "this"];

    private static readonly FrozenSet<string> Modals =
    [
        "will",
        "would",
        "shall",
        "should",
        "can",
        "could",
        "may",
        "might",
        "must",
        "to",
        "likely",
        "certainly",
        "probably",
    ];

    /// <summary>Verbs that say nothing of what happens: their return makes no sentence empty.</summary>
    private static readonly FrozenSet<string> LightVerbs =
    [
        "be",
        "have",
        "do",
        "get",
        "go",
        "not",
        "is",
        "are",
        "was",
        "were",
        "been",
        "being",
        "has",
        "had",
        "does",
    ];

    public static bool Is(PlainLine line, bool isDated) =>
        Always.StandIn(line)
        || AllowsBoth(line.Words)
        || Repeats(line.Words)
        || TurnsOnItself(line.Words)
        || IsWhatItIs(line.Words)
        || (!isDated && Undated.StandIn(line));

    /// <summary>"Well or badly", "will either rise or fall".</summary>
    private static bool AllowsBoth(ImmutableArray<string> words)
    {
        for (var at = 1; at + 1 < words.Length; at++)
        {
            if (words[at] != "or")
                continue;
            var after = Modals.Contains(words[at + 1]) && at + 2 < words.Length ? at + 2 : at + 1;
            if (Opposites.Are(words[at - 1], words[after]) && !IsMeasured(words, after + 1))
                return true;
        }
        return false;
    }

    /// <summary>"Rise or fall by less than 2 %" can fail.</summary>
    private static bool IsMeasured(ImmutableArray<string> words, int at) =>
        at + 1 < words.Length
        && words[at] is "by" or "than" or "within"
        && (char.IsDigit(words[at + 1][0]) || words[at + 1] is "less" or "more" or "up" or "at" or "about" or "no");

    /// <summary>"Will begin when it begins": the part that should bound it says the same again of the same.</summary>
    private static bool Repeats(ImmutableArray<string> words)
    {
        var (main, part) = Parted(words);
        if (part.Length is < 2 or > 6)
            return false;
        var verb = main.SkipWhile(word => !Modals.Contains(word)).FirstOrDefault(IsFullVerb);
        return verb is not null
            && part.Skip(1).Any(word => Stem.Of(word) == Stem.Of(verb))
            && (Pronouns.Contains(part[1]) || part.Skip(1).Take(3).Any(main.Contains));
    }

    private static bool IsFullVerb(string word) => !Modals.Contains(word) && !LightVerbs.Contains(word);

    /// <summary>"Will get better once it stops getting worse".</summary>
    private static bool TurnsOnItself(ImmutableArray<string> words)
    {
        var (main, part) = Parted(words);
        return part.Any(word =>
                word
                    is "stop"
                        or "stops"
                        or "stopped"
                        or "cease"
                        or "ceases"
                        or "longer"
                        or "not"
                        or "finish"
                        or "finishes"
            ) && Opposites.Face(main, part);
    }

    /// <summary>"A promise will be a promise": the complement only names the subject again.</summary>
    private static bool IsWhatItIs(ImmutableArray<string> words)
    {
        var at = words.IndexOf("be");
        return at > 1
            && words[at - 1] is "will" or "would"
            && at + 1 < words.Length
            && words.Length - at <= 4
            && words[at - 2] == words[^1];
    }

    /// <summary>The main part and the part that bounds it, which may stand first.</summary>
    private static (ImmutableArray<string> Main, ImmutableArray<string> Part) Parted(ImmutableArray<string> words)
    {
        var at = words.FindIndex(Subordinators.Contains);
        if (at < 0)
            return (words, []);
        if (at > 0)
            return (words[..at], words[at..]);
        var end = words.FindIndex(Modals.Contains);
        return end < 2 ? (words, []) : (words[(end - 1)..], words[..(end - 1)]);
    }
}
