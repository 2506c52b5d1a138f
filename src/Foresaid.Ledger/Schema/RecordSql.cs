namespace Foresaid.Ledger.Schema;

/// <summary>The SQL of the record: what is appended, and how it is read back.</summary>
internal static class RecordSql
{
    public const string AddText = "insert or ignore into text(hash, body) values ($hash, $body)";

    public const string AddRaw = "insert or ignore into raw(hash, size, zlib) values ($hash, $size, $zlib)";

    public const string AddArticle = "insert or ignore into article(id) values ($id)";

    /// <summary>A version that says the same: same text, same facts, whatever the bytes around it were.</summary>
    public const string SameVersion = """
        select id from version
        where article = $article and text = $text and url is $url and outlet is $outlet and title is $title
            and language is $language and published_earliest is $earliest and published_latest is $latest
            and published_basis is $basis and published_candidates is $candidates and published_at is $at
            and byline is $byline and wire is $wire and form = $form and layout = $layout
        limit 1
        """;

    public const string AddVersion = """
        insert into version(article, text, raw, found_at, url, outlet, title, language, published_earliest,
            published_latest, published_basis, published_candidates, published_at, byline, wire, form, layout, doubts)
        values ($article, $text, $raw, $found, $url, $outlet, $title, $language, $earliest,
            $latest, $basis, $candidates, $at, $byline, $wire, $form, $layout, $doubts)
        returning id
        """;

    public const string AddReading = """
        insert into reading(version, reader, options, read_at, body)
        values ($version, $reader, $options, $at, $body)
        returning id
        """;

    public const string AddDecision = """
        insert into decision(made_by, made_at, act, subject, value, words, undoes)
        values ($by, $at, $act, $subject, $value, $words, $undoes)
        returning id
        """;

    public const string Decisions = """
        select id, made_by, made_at, act, subject, value, words, undoes from decision
        where $subject is null or subject = $subject
        order by id
        """;

    public const string DecisionById = """
        select id, made_by, made_at, act, subject, value, words, undoes from decision where id = $id
        """;

    /// <summary>Those that can change the facts of an article.</summary>
    public const string FactDecisions = """
        select id, made_by, made_at, act, subject, value, words, undoes from decision
        where act in ('set', 'undo')
        order by id
        """;

    /// <summary>Every version with its latest reading; the text and the reading as blobs, since they may hold U+0000.</summary>
    public const string Versions = """
        select version.id as version, version.article, version.text, version.url, version.outlet, version.title,
            version.language, version.published_earliest, version.published_latest, version.published_basis,
            version.published_candidates, version.published_at, version.wire, version.layout, version.doubts,
            cast(text.body as blob) as body, reading.id as reading, reading.options,
            cast(reading.body as blob) as reading_body, latest.version is not null as is_latest
        from version
        join text on text.hash = version.text
        join reading on reading.id = (select max(id) from reading where reading.version = version.id)
        left join latest on latest.version = version.id
        left join imprint on imprint.version = version.id
        """;

    public const string ArticleIds = "select id from article order by id";

    public const string VersionsOfArticle = Versions + " where version.article = $article order by version.id";

    public const string VersionById = Versions + " where version.id = $version";

    public const string LatestVersions =
        Versions
        + " where latest.version is not null"
        + " order by imprint.published_earliest is null, imprint.published_earliest, version.article";

    public const string LatestWithText =
        Versions + " where version.text = $text and latest.version is not null order by version.id";

    public const string TextsOfArticle = "select distinct text from version where article = $article order by text";

    public const string IsForgotten = "select 1 from forgotten where text = $text";

    public const string Forget = """
        insert into forgotten(text, made_by, made_at, why) values ($text, $by, $at, $why);
        update text set body = null where hash = $text;
        update raw set zlib = null where hash in (select raw from version where text = $text);
        update reading set body = null where version in (select id from version where text = $text);
        update version set title = null, byline = null, doubts = '[]' where text = $text;
        """;
}
