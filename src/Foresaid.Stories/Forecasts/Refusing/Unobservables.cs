using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Forecasts.Refusing;

/// <summary>Finds contents that nobody could see come about: minds and moods, figures of speech, the verdict of history.</summary>
internal static class Unobservables
{
    /// <summary>Not seen whatever the day.</summary>
    private static readonly Phrases Always = new(
        """
        (change|changes|lift|lifts|darken|sour|sours|brighten|lighten|alter|spoil|set|capture|poison|ease|improve) the (mood|tone|atmosphere|climate|spirit|spirits|air)
        (turning|tipping|low|high|inflection) point
        (a|the) (watershed|crossroads|milestone|landmark|reckoning|catharsis|wake up call|game changer|line in the sand|moment of truth)
        (new|different|another|golden|dark|darker) (era|age|chapter|dawn|beginning|spirit)
        (a different|another|a better|a worse) (place|country|nation|world)( for [^ ]+)?
        history (will|would|shall|may|might) (judge|remember|thank|record|show|prove|decide|tell|forgive|forget|vindicate|condemn|absolve|be)
        (make|makes|made|rewrite|rewrites|enter|enters) history
        (go|goes|live|lives) (down )?in (history|memory|infamy|legend)
        (verdict|judgment|judgement|eyes|dustbin|side|page|pages|course|wheel) of history
        (nobody|no one|none|few|everyone|everybody|people|we|they|the world|the nation|the country|generations|all|many) ~ (forget|forgets|remember|remembers|forgive|forgives|mourn|regret|understand|know|believe|trust|care|notice|thank)
        (be|is|are|been) (remembered|forgotten|forgiven|missed|mourned|regretted|haunted|scarred|judged|felt|understood|loved|hated|feared|respected)
        (haunt|haunts|loom|looms|echo|echoes|resonate|resonates|reverberate|linger|lingers|inspire|inspires|galvanise|galvanize|electrify|captivate|humble|humbles|humiliate|embolden|emboldens|embarrass|traumatise|scar|scars|poison|poisons|overshadow)
        (cast|casts|throw|throws|leave|leaves) ~ (shadow|cloud|mark|scar|scars|stain|taste|legacy|void)
        (send|sends|give|gives) ~ (message|signal|warning|lesson|hope|pause|heart)
        (make|makes|made|making|let|lets|leave|leaves|keep|keeps|have) ~ (think|wonder|worry|feel|guess|guessing|wondering|thinking|believe|see|realise|realize|understand|proud|happy|angry|nervous|uneasy|afraid)
        think (twice|again|hard)
        (on edge|on its toes|on their toes|in suspense|in awe|at ease|spellbound)
        (never|not|nothing) ~ (be|feel|look|seem|taste|sound) (quite )?the same
        (show|shows|reveal|reveals|see|learn|prove|tell|tells) ~ (who|what|how|whether|where) (really|truly|it|he|she|they|we|the|this|that|counts|matters|stands)
        (true|real) (colours|colors|face|nature|self|character|worth|intentions|strength)
        (understand|understands|respect|respects|trust|trusts|distrust|admire|admires|love|loves|hate|hates|resent|resents|appreciate|like|dislike|fear|fears|envy|forgive|forgives|forget|forgets|remember|remembers|regret|regrets|mourn|mourns|dream|dreams|cherish|despise) (each|one|itself|himself|herself|themselves|him|her|it|them|us|its|his|their|the|this|that|what|how|why|no|any|every)
        ever know
        know (what|how|why|who) ~ (think|thinks|feel|feels|want|wants|mean|means|really|truly)
        (hearts|minds|souls|soul|conscience|psyche|imagination|dreams|destiny|fate|spirit)
        (confidence|trust|faith|belief|hope|dignity|honour|honor|pride|credibility|prestige|reputation|morale|unity|goodwill|legitimacy) ~ (restored|rebuilt|return|returns|grow|grows|suffer|suffers|fade|fades|deepen|recover|recovers|strengthen|strengthened|damaged|dented|tarnished|shaken|eroded)
        (restore|restores|rebuild|rebuilds|win|lose|loses|shake|shakes|dent|dents|damage|damages|erode|erodes|undermine|undermines|strengthen|strengthens|regain|deepen|deepens|sap|saps|lift|lifts|boost|boosts|cement|tarnish|burnish) ~ (confidence|trust|faith|belief|hope|dignity|honour|honor|pride|credibility|prestige|reputation|morale|unity|goodwill|legitimacy|spirits|standing|image|legacy|bonds|bond|friendship|resolve|nerve|nerves)
        (heal|heals|wound|wounds) ( [^ ]+)?
        for (ever|eternity|good|generations)
        forever
        justice will (be done|be served|prevail|come)
        (truth|love|reason|good|evil|sense|common sense|freedom|wisdom) will (out|prevail|win|triumph|come out|emerge)
        stand the test
        (test|tests) the (patience|nerve|nerves|mettle|resolve|limits|will|character)
        """
    );

    /// <summary>Not seen while no day is set: with one, somebody could look.</summary>
    private static readonly Phrases Undated = new(
        """
        (transform|transforms|reshape|reshapes|redefine|redefines|revolutionise|revolutionize|shape|shapes|define|defines|shake|shakes|rock|rocks|jolt|stir|stirs|rattle|rattles|unsettle|unsettles|test|tests|divide|divides|unite|unites|isolate|weaken|weakens|strengthen|strengthens|embolden|backfire|matter|matters|hurt|hurts|help|helps|benefit|suffer|suffers|struggle|struggles|thrive|thrives|flourish|cope|endure|endures|prevail|prevails|shine|fade|fades|collapse under|bite|bites|pay off|pay the price|bear fruit)
        (change|changes|alter|alters) (everything|nothing|the game|the face|the world|the way|how|minds|politics|lives|much|little|course|the course|the balance)
        (open|opens|close|closes|shut) (a|the|new|old) (door|doors|window|wound|wounds|chapter|way)
        (bring|brings) ~ (closer|together|peace|hope|comfort|relief|joy|shame|closure|stability)
        (be|become|becomes|prove|proves|remain|remains) (a|an|the|more|less|very|too|as|so)? ?( [^ ]+)? ?(important|difficult|hard|harder|easy|easier|painful|bitter|costly|wise|foolish|right|wrong|fair|unfair|great|greater|safe|safer|proud|happy|happier|free|freer|stronger|weaker|strong|weak|good|bad|better|worse|best|worst|mistake|disaster|triumph|success|failure|burden|blessing|curse|friend|enemy|example|model|beacon|symbol|hero|villain|laughing stock|success story|force|power)
        (for|over) (many |long |some )?(years|decades|months|centuries|a generation|a lifetime)( to come)?
        (feel|feels|sense|senses) (the|its|their|his|her|it)
        (learn|learns|teach|teaches) ~ (lesson|lessons|nothing|something|from)
        (sleep|rest|breathe|live) (better|easier|easily|well|in peace)
        (play|plays|playing) with fire
        (pay|pays) ~ price
        (lose|loses|save|saves) face
        (under|beneath|behind) the surface
        """
    );

    public static bool Are(PlainLine line, bool isDated) => Always.StandIn(line) || (!isDated && Undated.StandIn(line));
}
