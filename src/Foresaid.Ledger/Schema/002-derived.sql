-- What is drawn from the latest reading of each article's latest version, for asking. Dropped and rebuilt at any time:
-- nothing here is the only copy of anything.

create table latest(
    -- Which version and reading of an article count now.
    article text primary key references article(id),
    version integer not null unique references version(id),
    reading integer not null references reading(id)
) strict;

create table statement(
    -- One reported act of saying, writing, thinking or intending.
    row integer primary key,
    id text not null,                   -- 40 hexadecimal digits, from article, text and spans: survives a rereading
    version integer not null references version(id),
    position integer not null,          -- 0-based order in the reading
    within text,                        -- id of the statement in whose content this one stands
    zone text not null,                 -- headline, abstract, heading, body, caption
    kind text not null,                 -- report, assessment, forecast, intention, demand, denial, nondisclosure
    manner text,                        -- direct, mixed, indirect; null in the outlet's own voice
    speaker text,                       -- the innermost speaker's name, the first of joint ones; null: none named
    role text,
    affiliation text,
    speakers text not null,             -- JSON list: every innermost speaker's name and other names, for asking
    chain text not null,                -- JSON list of names, outermost first; joint ones are a list inside the list
    certainty text,                     -- of the innermost holder: certain, probable, possible, unknown
    polarity text,                      -- + or -
    likelihood_low real,                -- 0 to 1; only for words that people have been asked about
    likelihood_high real,
    condition text,                     -- open, granted, even-if
    status text,                        -- done, underway, notyet, cancelled
    said_earliest text,                 -- day, inclusive; null: open or not known
    said_latest text,
    about_earliest text,
    about_latest text,
    about_edge text,                    -- firm, soft, firm-soft, soft-firm; null: no time
    margin real,                        -- 0 to 1, calibrated
    quote text not null,                -- the words of the content
    body text not null                  -- the whole statement as JSON, as it stands in the reading
        check (json_valid(body)),
    unique (version, position)
) strict;
create index statement_by_id on statement(id);
create index statement_by_speaker on statement(speaker);
create index statement_by_kind on statement(kind);
create index statement_by_about on statement(about_earliest, about_latest);

create table speaker(
    -- One who speaks in an article.
    version integer not null references version(id),
    id text not null,                   -- s1, s2 ... within the reading
    name text not null,
    type text not null,                 -- person, body, group, document, outlet
    named integer not null              -- 0: "analysts", "a senior official"; never joined across articles
        check (named in (0, 1)),
    role text,
    affiliation text,
    metonym integer not null            -- 1: a place that stands for a body
        check (metonym in (0, 1)),
    aliases text not null,              -- JSON list
    primary key (version, id)
) strict;
create index speaker_by_name on speaker(name);

create table occurrence(
    -- Where in a text a speaker, a time or a quantity is named.
    version integer not null references version(id),
    sort text not null                  -- speaker, time, quantity
        check (sort in ('speaker', 'time', 'quantity')),
    id text not null,                   -- s1, t1, q1 ... within the reading
    start integer not null,             -- UTF-16 code units, inclusive
    stop integer not null,              -- exclusive
    value text,                         -- a time's TIMEX3 value; a quantity's unit; a speaker's name
    earliest text,                      -- a time's first day; null: open or not known
    latest text,                        -- a time's last day
    low real,                           -- a quantity's smallest value; null: open
    high real,                          -- a quantity's largest value
    check (0 <= start and start <= stop)
) strict;
create index occurrence_in_version on occurrence(version, start);
create index occurrence_by_value on occurrence(sort, value);

-- The words of every article and statement, stemmed as English, for full-text search.
create view article_text as
    select latest.version as version, version.title as title, text.body as body
    from latest join version on version.id = latest.version join text on text.hash = version.text;
create virtual table article_words using fts5(
    title, body,
    content = 'article_text', content_rowid = 'version', tokenize = 'porter unicode61 remove_diacritics 2'
);
create virtual table statement_words using fts5(
    quote, speakers,
    content = 'statement', content_rowid = 'row', tokenize = 'porter unicode61 remove_diacritics 2'
);
