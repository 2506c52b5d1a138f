namespace Foresaid.Ledger.Schema;

/// <summary>The SQL that fills and empties the derived tables.</summary>
internal static class DerivedSql
{
    public const string Empty = """
        insert into article_words(article_words) values ('delete-all');
        insert into statement_words(statement_words) values ('delete-all');
        delete from occurrence;
        delete from speaker;
        delete from statement;
        delete from imprint;
        delete from latest;
        delete from proposition where reading not in (select max(id) from reading group by version);
        delete from term where version in
            (select version from profile where reading not in (select max(id) from reading group by version));
        delete from profile where reading not in (select max(id) from reading group by version);
        """;

    /// <summary>The words go first: the index takes them back by the rows that it was made of.</summary>
    public const string RemoveVersion = """
        insert into article_words(article_words, rowid, title, body)
            select 'delete', version, title, body from article_text where version = $version;
        insert into statement_words(statement_words, rowid, quote, speakers)
            select 'delete', row, quote, speakers from statement where version = $version;
        delete from occurrence where version = $version;
        delete from speaker where version = $version;
        delete from statement where version = $version;
        delete from imprint where version = $version;
        delete from proposition where version = $version;
        delete from term where version = $version;
        delete from profile where version = $version;
        delete from latest where version = $version;
        """;

    public const string LatestOf = "select version from latest where article = $article";

    public const string AddLatest =
        "insert into latest(article, version, reading) values ($article, $version, $reading)";

    public const string AddImprint = """
        insert into imprint(version, url, outlet, published_earliest, published_latest, published_basis,
            published_candidates, published_at)
        values ($version, $url, $outlet, $earliest, $latest, $basis, $candidates, $at)
        """;

    public const string AddPropositions = """
        insert or replace into proposition(version, reading, maker, body) values ($version, $reading, $maker, $body)
        """;

    public const string RemoveProfile = """
        delete from term where version = $version;
        delete from profile where version = $version;
        """;

    public const string AddProfile = """
        insert into profile(version, reading, maker, body) values ($version, $reading, $maker, $body)
        """;

    public const string AddTerms = "insert into term(word, version) select value, $version from json_each($words)";

    public const string AddWords = """
        insert into article_words(rowid, title, body)
            select version, title, body from article_text where version = $version;
        insert into statement_words(rowid, quote, speakers)
            select row, quote, speakers from statement where version = $version;
        """;

    public const string AddStatement = """
        insert into statement(id, version, position, within, zone, kind, manner, speaker, role, affiliation, speakers,
            chain, certainty, polarity, likelihood_low, likelihood_high, condition, status, said_earliest, said_latest,
            about_earliest, about_latest, about_edge, margin, quote, body)
        values ($id, $version, $position, $within, $zone, $kind, $manner, $speaker, $role, $affiliation, $speakers,
            $chain, $certainty, $polarity, $likelihood_low, $likelihood_high, $condition, $status, $said_earliest,
            $said_latest, $about_earliest, $about_latest, $about_edge, $margin, $quote, $body)
        """;

    public const string AddSpeaker = """
        insert or ignore into speaker(version, id, name, type, named, role, affiliation, metonym, aliases)
        values ($version, $id, $name, $type, $named, $role, $affiliation, $metonym, $aliases)
        """;

    public const string AddOccurrence = """
        insert into occurrence(version, sort, id, start, stop, value, earliest, latest, low, high)
        values ($version, $sort, $id, $start, $stop, $value, $earliest, $latest, $low, $high)
        """;

    /// <summary>The latest version of each article, in the order in which articles came.</summary>
    public const string LatestVersions = "select max(id) as version from version group by article order by version";
}
