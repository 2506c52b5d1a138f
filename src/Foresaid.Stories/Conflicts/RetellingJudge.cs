using Foresaid.Stories.Origins;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Conflicts;

/// <summary>What a retelling did to what it rests on.</summary>
internal static class RetellingJudge
{
    /// <summary>Null where nothing was changed, or where another value was put in: that is a disagreement.</summary>
    public static StoryPair? Of(Rest rest, Contrast contrast, SpeakerBook speakers)
    {
        var (on, row) = (rest.On, rest.Row);
        if (rest.Kind == RestKind.Credit && Turned.Is(contrast, speakers))
            return Pair(rest, Differs.Role, Change.Turned, "who did what is turned round");
        if (contrast.Slots > 0)
            return null;
        if (SpeakerChange(on, row, speakers) is { } change)
            return Pair(rest, Differs.Speaker, change, $"{PairWords.Who(on)} became {PairWords.Who(row)}");
        if (Reach.Of(contrast) is { } scope)
            return Pair(rest, PairSlots.OfWords(contrast), scope.Change, scope.Why);
        return Sureness.Of(on, row) is { } sure ? Pair(rest, Differs.Certainty, sure.Change, sure.Why) : null;
    }

    private static Change? SpeakerChange(StoryRow on, StoryRow row, SpeakerBook speakers)
    {
        if (speakers.ShareHolder(on, row) || on.Holders.Any(holder => !holder.Named) || row.IsOutlets)
            return null;
        if (row.Holders.All(holder => !holder.Named))
            return Change.SpeakerLost;
        // An agency that is quoted with what its own article has from a body stands for that body.
        return row.Holders.Any(holder => IsOutletOf(holder, on)) ? null : Change.SpeakerChanged;
    }

    private static bool IsOutletOf(CastMember holder, StoryRow on) =>
        OutletNames.KeyOf(on.Article) is { } key
        && holder.Aliases.Append(holder.Name).Any(name => Fold.Name(name) == key);

    private static StoryPair Pair(Rest rest, Differs differs, Change change, string why) =>
        new(
            PairType.Retelling,
            PairWords.Retold(rest.On, rest.Row, change),
            rest.On,
            rest.Row,
            differs,
            change,
            $"{why}; {rest.Why}"
        );
}
