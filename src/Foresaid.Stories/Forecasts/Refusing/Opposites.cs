using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Forecasts.Refusing;

/// <summary>Pairs of words of which one or the other always comes, and the words of more and of less.</summary>
internal static class Opposites
{
    // Common antonyms of English for outcomes; both orders count. Source: the opposition entries of any learner's dictionary.
    private static readonly FrozenSet<(string, string)> Pairs = (
        "well badly,good bad,better worse,best worst,right wrong,rise fall,rises falls,up down,win lose,wins loses,succeed fail,"
        + "pass fail,more less,more fewer,stay go,stay leave,leave remain,grow shrink,stronger weaker,strong weak,higher lower,"
        + "high low,guilty innocent,convicted acquitted,convict acquit,approve reject,approved rejected,accept refuse,yes no,"
        + "true false,live die,for against,gain lose,gains losses,winners losers,richer poorer,rich poor,easier harder,easy hard,"
        + "faster slower,fast slow,early late,earlier later,open close,opens closes,open closed,hold break,sink swim,cheaper dearer,"
        + "hit miss,hits misses,wet dry,warm cold,hotter colder,larger smaller,big small,bigger smaller,friend foe,peace war,"
        + "success failure,victory defeat,boom bust,increase decrease,increases decreases,widen narrow,happen not,day night"
    )
        .Split(',')
        .Select(pair => pair.Split(' '))
        .SelectMany(pair => new[] { (pair[0], pair[1]), (pair[1], pair[0]) })
        .ToFrozenSet();

    private static readonly FrozenSet<string> Gains = WordSet.Of(
        "better improve improves improving improved recover recovers recovering recovery rise rises rising grow grows growing "
            + "climb climbs climbing increase increases increasing strengthen strengthens strengthening gain gains gaining "
            + "warm warms warming up higher ease eases easing heal heals healing thaw thaws thawing"
    );

    private static readonly FrozenSet<string> Losses = WordSet.Of(
        "worse worsen worsens worsening worsened fall falls falling drop drops dropping decline declines declining shrink "
            + "shrinks shrinking weaken weakens weakening decrease decreases decreasing slide slides sliding sink sinks sinking "
            + "deteriorate deteriorates deteriorating cool cools cooling down lower tighten tightens tightening slip slips slipping"
    );

    public static bool Are(string one, string other) => Pairs.Contains((one, other));

    /// <summary>True when one part tells of gains and the other of losses.</summary>
    public static bool Face(ImmutableArray<string> one, ImmutableArray<string> other) =>
        (one.Any(Gains.Contains) && other.Any(Losses.Contains))
        || (one.Any(Losses.Contains) && other.Any(Gains.Contains));
}
