using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>Occasions behind closed doors that a text names: a briefing, a hearing, a leaked paper.</summary>
internal static class Occasion
{
    private static readonly string[] Listeners =
    [
        "lawmakers",
        "legislators",
        "parliamentarians",
        "senators",
        "deputies",
        "mps",
        "parliament",
        "investors",
        "shareholders",
        "regulators",
        "board",
        "directors",
        "jurors",
        "ministers",
        "governors",
        "council",
        "committee",
    ];

    /// <summary>True where the row's own sentence names one.</summary>
    public static bool IsNamedBy(StoryRow row) => IsNamedIn(row, row.Article.Reading.Sentences);

    /// <summary>True where the stretch (sentence, paragraph) that the row stands in names one.</summary>
    public static bool IsNamedIn(StoryRow row, ImmutableArray<TextSpan> stretches) =>
        Names(Telling.Around(row, stretches));

    /// <summary>True where the article names one anywhere.</summary>
    public static bool IsNamedIn(StoryArticle article) => Names(article.Reading.Article.Text.Content);

    private static bool Names(string text)
    {
        const int MostWords = 2000;
        var words = Word.Of(new SourceText(text), new TextSpan(0, text.Length), MostWords);
        for (var at = 0; at < words.Count; at++)
        {
            if (TellingWords.Occasions.Contains(words[at].Text))
                return true;
            if (
                words[at].Text is "told" or "briefed"
                && words.Skip(at + 1).Take(4).Any(word => Listeners.Contains(word.Text))
            )
                return true;
        }
        return false;
    }
}
