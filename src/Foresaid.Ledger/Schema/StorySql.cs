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

    /// <summary>By the index of words; those whose words are not indexed by this code are candidates too.</summary>
    public const string ArticlesWith = """
        select latest.article from term join latest on latest.version = term.version
        where term.word in (select value from json_each($words))
        group by latest.article having count(*) >= $least
        union
        select latest.article from latest
        left join profile on profile.version = latest.version and profile.reading = latest.reading
            and profile.maker = $maker
        join version on version.id = latest.version join text on text.hash = version.text
        where profile.version is null and text.body is not null
        """;

    public const string Profile = """
        select profile.body from latest join profile on profile.version = latest.version
        where latest.article = $article and profile.reading = latest.reading and profile.maker = $maker
        """;
}
