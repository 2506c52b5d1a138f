namespace Foresaid.Ledger.Schema;

/// <summary>The SQL of the questions that a ledger answers.</summary>
internal static class AskingSql
{
    private const string StatementColumns = """
        select statement.body, statement.quote, version.article, imprint.url, imprint.outlet, version.title,
            imprint.published_earliest, imprint.published_latest, imprint.published_basis,
            imprint.published_candidates, imprint.published_at
        from statement join version on version.id = statement.version
        join imprint on imprint.version = statement.version
        """;

    /// <summary>By day of publication, undated ones last; never by the order of adding.</summary>
    private const string InOrder =
        " order by imprint.published_earliest is null, imprint.published_earliest, version.article, statement.position";

    public const string Statements =
        StatementColumns
        + """
             where ($speaker is null or holds(statement.speakers, $speaker))
                and ($kinds is null or statement.kind in (select value from json_each($kinds)))
                and ($since is null or imprint.published_latest >= $since)
                and ($until is null or imprint.published_earliest <= $until)
                and ($contains is null or holds(statement.quote, $contains))
                and ($article is null or version.article = $article)
            """
        + InOrder;

    /// <summary>By the beginning of an id: "g" comes after every hexadecimal digit.</summary>
    public const string StatementsById =
        StatementColumns + " where statement.id >= $prefix and statement.id < $prefix || 'g'" + InOrder;

    /// <summary>Best first; of two as good as one another the earlier published one.</summary>
    public const string StatementHits = """
        select statement.body, statement.quote, version.article, imprint.url, imprint.outlet, version.title,
            imprint.published_earliest, imprint.published_latest, imprint.published_basis,
            imprint.published_candidates, imprint.published_at,
            highlight(statement_words, 0, char(2), char(3)) as marked
        from statement_words join statement on statement.row = statement_words.rowid
        join version on version.id = statement.version join imprint on imprint.version = statement.version
        where statement_words match $words
            and ($speaker is null or holds(statement.speakers, $speaker))
            and ($kinds is null or statement.kind in (select value from json_each($kinds)))
            and ($since is null or imprint.published_latest >= $since)
            and ($until is null or imprint.published_earliest <= $until)
        order by bm25(statement_words), imprint.published_earliest is null, imprint.published_earliest,
            version.article, statement.position
        """;

    public const string ArticleHits = """
        select version.article, highlight(article_words, 1, char(2), char(3)) as marked
        from article_words join version on version.id = article_words.rowid
        join imprint on imprint.version = version.id
        where article_words match $words
            and ($since is null or imprint.published_latest >= $since)
            and ($until is null or imprint.published_earliest <= $until)
        order by bm25(article_words), imprint.published_earliest is null, imprint.published_earliest, version.article
        """;

    public const string Propositions =
        "select body from proposition where version = $version and reading = $reading and maker = $maker";

    public const string Articles = """
        select version.article, version.text, version.found_at, imprint.url, imprint.outlet, version.title,
            version.language, imprint.published_earliest, imprint.published_latest, imprint.published_basis,
            imprint.published_candidates, imprint.published_at, version.byline, version.wire, version.form,
            (select count(*) from version as every where every.article = version.article) as versions,
            (select count(*) from statement where statement.version = version.id) as statements,
            exists (select 1 from forgotten where forgotten.text = version.text) as is_forgotten
        from latest join version on version.id = latest.version join imprint on imprint.version = version.id
        order by imprint.published_earliest is null, imprint.published_earliest, version.article
        """;
}
