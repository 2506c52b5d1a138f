using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Forecasts.Refusing;

/// <summary>Finds contents that rest on a reading of motives: what somebody will do, told with what for.</summary>
internal static class Motives
{
    private static readonly Phrases Told = new(
        """
        in order (not )?to
        so as (not )?to
        so that (he|she|they|it|no one|nobody|everyone|people)
        in (a|an) (bid|effort|attempt) to
        with (the|an) (aim|eye|intention|goal) (of|to|on)
        in (the )?(hope|hopes|pursuit) (of|that)
        (hoping|wanting|wishing|seeking|eager|anxious|keen|desperate) to
        (out of|from) (sheer |pure |mere )?(fear|spite|vanity|pride|revenge|greed|envy|jealousy|loyalty|guilt|pity|anger|shame|ambition|habit|love|hatred|boredom|weakness)
        for (fear|the sake|his own|her own|their own|selfish) ( [^ ]+)?
        for the sake of
        because ~ (want|wants|wanted|fear|fears|feared|need|needs|needed|hope|hopes|hate|hates|like|likes|love|loves|believe|believes|think|thinks|feel|feels|crave|craves|dread|dreads|resent|resents|envy|envies)
        because ~ (is|are|was|were) (afraid|ashamed|scared|jealous|tired|bored|proud|guilty|nervous|desperate|anxious)
        (just|simply|merely|purely|if only|not least) to
        lest
        as (a|an) (favour|favor|act|gesture|way|sop|gift|warning|reward|punishment) (of|to|for)
        """
    );

    /// <summary>What one does to another's mind or to one's own looks: "to frighten his rivals", "to save face".</summary>
    private static readonly FrozenSet<string> Effects = WordSet.Of(
        "outshine impress please frighten scare look seem appear hide mask bury distract punish reward humiliate embarrass spite "
            + "intimidate provoke appease avenge flatter charm woo court silence cow bully shame upstage outdo outmanoeuvre outmaneuver "
            + "placate mollify pacify reassure deceive fool trick mislead confuse test teach warn signal demonstrate prove show "
            + "assert cement burnish polish boost bolster cling curry save buy divert deflect conceal disguise cover settle undermine "
            + "wound hurt annoy irritate anger unsettle wrongfoot outflank outbid outlast outwit win earn gain secure protect shield "
            + "spare rescue preserve avoid escape dodge evade ingratiate endear atone repay honour honor satisfy soothe calm rattle"
    );

    /// <summary>Words before "to" that make what follows a part of the happening: "is expected to impress".</summary>
    private static readonly FrozenSet<string> Leading = WordSet.Of(
        "going have has had need needs want wants expect expected likely unlikely set due bound sure certain able unable ready "
            + "about begin begins start starts continue continues try tries agree agrees refuse refuses fail fails manage manages "
            + "decide decides plan plans choose chooses come comes vote votes allow allowed ask asked order ordered force forced urge "
            + "urged chance right power plan decision bid way duty move offer willingness ability pledge promise vow how whether "
            + "enough prepare prepared poised slated scheduled used ought supposed required invited told help seem appear tend"
    );

    private static readonly FrozenSet<string> Articles =
    [
        "a",
        "an",
        "the",
        "his",
        "her",
        "its",
        "their",
        "this",
        "that",
    ];

    private static readonly FrozenSet<string> NoVerbs = WordSet.Of(
        "a an the his her its their our my your this that these those no one two three him them it us me you all each every some any "
            + "and or be new at least about around nearly almost over under more less than most up"
    );

    /// <summary>Said outright, or by what is done to a mind.</summary>
    public static bool AreTold(PlainLine line) => Told.StandIn(line) || HasPurpose(line.Words, Effects.Contains);

    /// <summary>Any "to" with a verb behind the thing done: weaker, for what nothing else explains.</summary>
    public static bool MayBeTold(PlainLine line) =>
        HasPurpose(line.Words, word => !NoVerbs.Contains(word) && !char.IsDigit(word[0]) && !word.EndsWith('s'))
        && line.Words.Any(word =>
            word is "he" or "she" or "his" or "her" or "their" or "its" or "himself" or "herself"
        );

    /// <summary>"Plan to" leads over to what is planned; "write the plan to" does not.</summary>
    private static bool IsLeading(string before, string word) =>
        Leading.Contains(word) && !(Articles.Contains(before) && IsThing(word));

    private static bool IsThing(string word) =>
        word is "plan" or "move" or "offer" or "pledge" or "promise" or "vow" or "order" or "vote" or "help" or "force";

    private static bool HasPurpose(ImmutableArray<string> words, Func<string, bool> isVerb)
    {
        const int ShortestAct = 3;
        for (var at = ShortestAct; at + 1 < words.Length; at++)
        {
            if (words[at] == "to" && !IsLeading(words[at - 2], words[at - 1]) && isVerb(words[at + 1]))
                return true;
        }
        return false;
    }
}
