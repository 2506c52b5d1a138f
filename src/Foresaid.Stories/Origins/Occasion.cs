using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>Occasions that a text names: a briefing behind closed doors, a leaked paper, what somebody told a committee.</summary>
internal static class Occasion
{
    private const int MostWords = 2000;

    private static readonly FrozenSet<string> Closed = WordSet.Of(
        "closed private confidential secret off-record unannounced classified"
    );

    private static readonly FrozenSet<string> Sittings = WordSet.Of(
        "door doors session sessions meeting hearing committee briefing sitting call memo note letter report talks"
    );

    private static readonly FrozenSet<string> Public = WordSet.Of("press news media daily public regular");

    private static readonly FrozenSet<string> Listeners = WordSet.Of(
        "lawmakers legislators parliamentarians senators deputies mps parliament investors shareholders regulators directors "
            + "jurors ministers governors council committee"
    );

    private static readonly FrozenSet<string> Privy = WordSet.Of(
        "familiar present attended knowledge privy room briefed seen aware"
    );

    /// <summary>True where the words name an occasion that was closed: whoever tells of it has it from there.</summary>
    public static bool IsClosed(string text)
    {
        var words = Words(text);
        return words.Where((_, at) => IsClosed(words, at)).Any();
    }

    /// <summary>True where the words say that somebody spoke to a closed circle or to a committee.</summary>
    public static bool IsHeard(string text)
    {
        var words = Words(text);
        return words
            .Where(
                (word, at) =>
                    IsClosed(words, at)
                    || (
                        word.Text is "told" or "briefed"
                        && words.Skip(at + 1).Take(4).Any(next => Listeners.Contains(next.Text))
                    )
            )
            .Any();
    }

    /// <summary>True where an unnamed speaker is one who was there: "a person familiar with the talks".</summary>
    public static bool IsPrivy(StoryRow row) =>
        row.Holders.Any(holder => Words(holder.Name).Any(word => Privy.Contains(word.Text)))
        || IsClosed(Telling.Around(row, row.Article.Reading.Sentences));

    private static bool IsClosed(List<Word> words, int at)
    {
        var word = words[at].Text;
        var before = at > 0 ? words[at - 1].Text : "";
        return word switch
        {
            "briefing" or "briefings" => !Public.Contains(before),
            "briefed" or "leaked" or "dossier" => true,
            "camera" => before == "in",
            _ => Closed.Contains(word) && words.Skip(at + 1).Take(2).Any(next => Sittings.Contains(next.Text)),
        };
    }

    private static List<Word> Words(string text) =>
        Word.Of(new SourceText(text), new TextSpan(0, text.Length), MostWords);
}
