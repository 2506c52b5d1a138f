using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Origins;

/// <summary>How near a credit stands to what it is held to credit.</summary>
internal enum CreditLevel
{
    /// <summary>Somewhere in the article: it has at least something from there.</summary>
    Article,

    /// <summary>A sentence of the same paragraph that points back ("X had the report first").</summary>
    Paragraph,
    Sentence,
}

/// <summary>Which outlets a row is credited to, each by its nearest credit.</summary>
internal static class CreditLevels
{
    public static IEnumerable<(string Outlet, CreditLevel Level, string Words)> Of(StoryRow row, CreditBook credits)
    {
        var reading = row.Article.Reading;
        var sentence = Telling.StretchOf(row, reading.Sentences);
        var paragraph = Telling.StretchOf(row, reading.Paragraphs);
        var named = row
            .Chain.SelectMany(link => link)
            .Select(member =>
                (Outlet: credits.Names.Find(member.Name), Level: CreditLevel.Sentence, Words: member.Name)
            )
            .Where(found => found.Outlet is not null && found.Outlet != OutletNames.KeyOf(row.Article))
            .Select(found => (Outlet: found.Outlet!, found.Level, found.Words));
        var written = credits
            .In(row.Article)
            .Where(credit => credit.Kind is CreditKind.Reported or CreditKind.ToldTo or CreditKind.Said)
            .Select(credit => (credit.Outlet, Level: LevelOf(credit, sentence, paragraph), credit.Words, credit.Kind))
            .Where(found => found.Kind != CreditKind.Said || found.Level == CreditLevel.Sentence)
            .Select(found => (found.Outlet, found.Level, found.Words));
        return named.Concat(written).GroupBy(found => found.Outlet).Select(group => group.MaxBy(found => found.Level));
    }

    private static CreditLevel LevelOf(Credit credit, TextSpan? sentence, TextSpan? paragraph) =>
        credit.Sentence == sentence ? CreditLevel.Sentence
        : credit.IsBackward && paragraph is { } near && near.Contains(credit.Sentence) ? CreditLevel.Paragraph
        : CreditLevel.Article;
}
