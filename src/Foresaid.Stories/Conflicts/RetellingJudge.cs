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
        if (Turned.Is(contrast, speakers))
            return Pair(rest, Differs.Role, Change.Turned, "who did what is turned round");
        if ((contrast.IsOneClaim ? contrast.Slots : contrast.Values) > 0)
            return null;
        if (rest.Kind == RestKind.Words && !row.IsOutlets && Fold.Name(on.Quote) == Fold.Name(row.Quote))
            return OfSpeakers(rest);
        if (SpeakerChange(on, row, speakers) is { } change)
            return Pair(rest, Differs.Speaker, change, $"{PairWords.Who(on)} became {PairWords.Who(row)}");
        if (Reach.Of(contrast) is { } scope)
            return Pair(rest, PairSlots.OfWords(contrast), scope.Change, scope.Why);
        if (Sureness.Of(on, row) is { } sure)
            return Pair(rest, Differs.Certainty, sure.Change, sure.Why);
        return Reach.OfTimes(contrast) is { } time ? Pair(rest, Differs.Time, time.Change, time.Why) : null;
    }

    private static Change? SpeakerChange(StoryRow on, StoryRow row, SpeakerBook speakers)
    {
        if (speakers.ShareHolder(on, row))
            return null;
        if (row.IsOutlets)
            return on.IsOutlets ? null : Change.SpeakerLost;
        if (on.Holders.Any(holder => !holder.Named))
            return null;
        if (row.Holders.All(holder => !holder.Named))
            return Change.SpeakerLost;
        // An agency that is quoted with what its own article has from a body stands for that body.
        return !row.Holders.Any(holder => IsOutletOf(holder, on)) ? Change.SpeakerChanged
            : on.Holders.All(holder => holder.Type == SpeakerType.Person) ? Change.SpeakerLost
            : null;
    }

    /// <summary>All the same words of one time, put in two mouths: nobody can say which of the two outlets is right.</summary>
    private static StoryPair OfSpeakers(Rest rest) =>
        new(
            PairType.Disagreement,
            PairWords.Told(rest.On, rest.Row),
            rest.On,
            rest.Row,
            Differs.Speaker,
            null,
            $"the same words, of {PairWords.Who(rest.On)} or of {PairWords.Who(rest.Row)}"
        );

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
