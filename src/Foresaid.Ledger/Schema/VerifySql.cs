namespace Foresaid.Ledger.Schema;

/// <summary>The SQL by which a ledger is proved.</summary>
internal static class VerifySql
{
    /// <summary>The guards of the append-only tables.</summary>
    public static readonly string[] Triggers =
    [
        "text_is_kept",
        "text_is_unchanged",
        "raw_is_kept",
        "raw_is_unchanged",
        "article_is_kept",
        "article_is_unchanged",
        "version_is_kept",
        "version_is_unchanged",
        "reading_is_kept",
        "reading_is_unchanged",
        "decision_is_kept",
        "decision_is_unchanged",
        "forgotten_is_kept",
        "forgotten_is_unchanged",
    ];

    public const string HasTrigger = "select 1 from sqlite_schema where type = 'trigger' and name = $name";

    public const string Raws = "select hash, size, zlib from raw order by hash";

    public const string SameImprint = """
        select 1 from imprint
        where version = $version and url is $url and outlet is $outlet and published_earliest is $earliest
            and published_latest is $latest and published_basis is $basis
        """;

    public const string DerivedRows = "select body, quote from statement where version = $version order by position";
}
