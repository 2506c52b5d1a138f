namespace Foresaid.Ledger.Schema;

/// <summary>The SQL by which stories are put together.</summary>
internal static class StorySql
{
    public const string Heads = """
        select id, made_by, made_at, act, subject, value, words, undoes from decision
        where act in ('story', 'undo')
        order by id
        """;

    /// <summary>Which articles persons put into a story or took out of it.</summary>
    public const string Memberships = """
        select id, made_by, made_at, act, subject, value, words, undoes from decision
        where (act in ('add', 'drop') and json_extract(value, '$.story') = $story) or act = 'undo'
        order by id
        """;

    /// <summary>Those that hold in a story: made in it, or in every story.</summary>
    public const string Decisions = """
        select id, made_by, made_at, act, subject, value, words, undoes from decision
        where value is null or json_extract(value, '$.story') is null or json_extract(value, '$.story') = $story
        order by id
        """;

    /// <summary>By the full-text index: which articles have a word, or a phrase.</summary>
    public const string ArticlesWith = """
        select latest.article from article_words join latest on latest.version = article_words.rowid
        where article_words match $words
        """;
}
