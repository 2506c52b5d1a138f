using Foresaid.Cli.Asking;
using Foresaid.Cli.Tables;
using Foresaid.Stories.Decisions;

namespace Foresaid.Cli.Deciding;

/// <summary><c>foresaid speaker</c>: joins two speakers, or splits one.</summary>
internal static class SpeakerVerbs
{
    public static Verb Make(Surroundings surroundings) =>
        new Verb(
            "speaker",
            "Says of two speakers that they are one, or of a speaker that it is somebody else in one article.",
            "foresaid speaker join 0a1b2c3d 4e5f6071",
            "foresaid speaker split 0a1b2c3d https://example.org/report"
        )
        {
            Join(surroundings),
            Split(surroundings),
        }.OfInner(surroundings);

    private static Verb Join(Surroundings surroundings)
    {
        var one = Ids.Argument<string>("ID", "A speaker's id, as 'foresaid speakers' prints it");
        var other = Ids.Argument<string>("OTHER", "Another speaker's id");
        var verb = new Verb("join", "Says that two speakers are one.", "foresaid speaker join 0a1b2c3d 4e5f6071")
        {
            one,
            other,
        };
        var choice = DecisionChoice.AddTo(verb, ofStory: true);
        verb.SetAction(result =>
        {
            using var hand = choice.Open(result, surroundings);
            var head = hand.Head();
            var story = hand.Compute(head);
            var first = Ids.Speaker(story, result.GetValue(one)!);
            var second = Ids.Speaker(story, result.GetValue(other)!);
            if (first == second)
                throw new WrongUseException($"Both ids are of one speaker, {Screen.Plain(first.Name)}: give two.");
            hand.Keep(
                hand.Writer(head)
                    .Join(DecisionWriter.PlaceOf(first, story.Rows), DecisionWriter.PlaceOf(second, story.Rows)),
                $"{first.Name} and {second.Name} are one speaker"
            );
            return Exit.Done;
        });
        return verb;
    }

    private static Verb Split(Surroundings surroundings)
    {
        var id = Ids.Argument<string>("ID", "A speaker's id, as 'foresaid speakers' prints it");
        var where = ArticleFinder.Argument<string>();
        var verb = new Verb(
            "split",
            "Says that a speaker is somebody else in one article.",
            "foresaid speaker split 0a1b2c3d https://example.org/report"
        )
        {
            id,
            where,
        };
        var choice = DecisionChoice.AddTo(verb, ofStory: true);
        verb.SetAction(result =>
        {
            using var hand = choice.Open(result, surroundings);
            var head = hand.Head();
            var story = hand.Compute(head);
            var speaker = Ids.Speaker(story, result.GetValue(id)!);
            var article = ArticleFinder.Find(hand.File, result.GetValue(where)!);
            var place = DecisionWriter.PlaceOf(speaker, story.Rows);
            var there = story.Rows.Any(row =>
                row.Article.Id == article.Id && row.Chain.Any(link => link.Contains(speaker))
            );
            if (!there)
                throw new WrongUseException(
                    $"{Screen.Plain(speaker.Name)} does not speak in {Talk.ShortId(article.Id)}."
                );
            if (place.Articles.Length == 1)
                throw new WrongUseException(
                    $"{Screen.Plain(speaker.Name)} speaks in this article alone: there is nobody to split from."
                );
            hand.Keep(
                hand.Writer(head).Split(place, article.Id),
                $"{speaker.Name} is somebody else in {Talk.Short(article.Title ?? article.Id)}"
            );
            return Exit.Done;
        });
        return verb;
    }
}
