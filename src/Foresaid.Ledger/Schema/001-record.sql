-- What was found, what was read from it, and what a person decided: the record itself.
-- Append-only: triggers refuse every change and every deletion, but for "forget" (see forgotten).
-- Days are YYYY-MM-DD as the page prints them; moments are ISO 8601 in UTC; lists and objects are JSON.

create table text(
    -- The text kept of a version, named by its content.
    hash text primary key       -- SHA-256 of the UTF-8 bytes of body, 64 lower-case hexadecimal digits
        check (length(hash) = 64),
    body text                   -- spans count its UTF-16 code units from 0; null once forgotten
) strict;

create table raw(
    -- The bytes as they were found: a page, an entry of a feed, a line of JSON Lines.
    hash text primary key       -- SHA-256 of the bytes before compression
        check (length(hash) = 64),
    size integer not null       -- bytes before compression
        check (size >= 0),
    zlib blob                   -- the bytes, compressed as RFC 1950 says; null once forgotten
) strict;

create table article(
    -- One published piece.
    id text primary key         -- canonical address, or the text's hash where there is none
        check (id <> '')
) strict;

create table version(
    -- An article's content as found at one moment. A page that changed has several.
    id integer primary key,
    article text not null references article(id),
    text text not null references text(hash),
    raw text references raw(hash),      -- null where the bytes were not kept
    found_at text not null,             -- when Foresaid got it
    url text,                           -- canonical address; null where there is none
    outlet text,                        -- as the page gives it
    title text,                         -- null also once forgotten
    language text,                      -- BCP 47 tag as declared
    published_earliest text,            -- first day it can have been printed, inclusive; null: no date found
    published_latest text,              -- last day, inclusive
    published_basis text,               -- what decided: given, json-ld, meta, time, stamp, url, dateline, feed, text
    published_candidates text           -- JSON list of days between which the evidence does not choose
        check (json_valid(published_candidates)),
    published_at text,                  -- the moment with its offset, where the page gives a time of day
    byline text,                        -- who wrote it, as the page prints it; null also once forgotten
    wire text,                          -- the agency that the text credits
    form text not null,                 -- article, stub (cut off by a paywall), text (given as text), item (of a feed)
    layout text not null                -- JSON list of {"span":[start,end],"zone":name}: the page's paragraphs, empty when
        check (json_valid(layout)),     -- the page had no markup (docs/decisions/001-layout-is-a-fact-of-the-article.md)
    doubts text not null                -- JSON list of sentences: what was in doubt before the reader saw the text
        check (json_valid(doubts)),
    check ((published_earliest is null) = (published_latest is null)),
    check (published_earliest <= published_latest)
) strict;
create index version_of_article on version(article, id);
create index version_of_text on version(text);
create index version_of_raw on version(raw);

create table reading(
    -- What one reader read from a version. The one with the highest id counts; the earlier ones stay.
    id integer primary key,
    version integer not null references version(id),
    reader text not null,               -- name and version of the reader
    options text not null               -- JSON object: what the reader was asked for
        check (json_valid(options)),
    read_at text not null,              -- when Foresaid read it
    body text                           -- the contract of "foresaid read" without input, part and text (docs/reference/
        check (json_valid(body))        -- reading.schema.json); null once forgotten
) strict;
create index reading_of_version on reading(version, id);

create table decision(
    -- What a person said: joins, splits, corrections, outcomes. An error is undone by a further decision.
    id integer primary key,
    made_by text not null,
    made_at text not null,
    act text not null,                  -- what was decided: reject, same, apart, join, split, set, add, drop, resolve, undo ...
    subject text not null,              -- the id that it is about: a statement, speaker, article, question, forecast
    value text                          -- JSON: what it was decided to be; null where the act says all
        check (json_valid(value)),
    words text,                         -- the words it was decided on, so that it finds them again after a rereading
    undoes integer references decision(id)
) strict;
create index decision_on_subject on decision(subject, id);

create table forgotten(
    -- The one exception to append-only: a text that a law or a source asks to be forgotten. The hash stays as a tombstone.
    text text primary key references text(hash),
    made_by text not null,
    made_at text not null,
    why text
) strict;

create trigger text_is_kept before delete on text
begin select raise(abort, 'text is append-only'); end;
create trigger text_is_unchanged before update on text
when new.hash is not old.hash
    or new.body is not null
    or not exists (select 1 from forgotten where text = old.hash)
begin select raise(abort, 'text is append-only; only what is in forgotten may lose its body'); end;

create trigger raw_is_kept before delete on raw
begin select raise(abort, 'raw is append-only'); end;
create trigger raw_is_unchanged before update on raw
when new.hash is not old.hash or new.size is not old.size
    or new.zlib is not null
    or not exists (select 1 from forgotten join version using (text) where version.raw = old.hash)
begin select raise(abort, 'raw is append-only; only what is in forgotten may lose its bytes'); end;

create trigger article_is_kept before delete on article
begin select raise(abort, 'article is append-only'); end;
create trigger article_is_unchanged before update on article
begin select raise(abort, 'article is append-only'); end;

create trigger version_is_kept before delete on version
begin select raise(abort, 'version is append-only'); end;
create trigger version_is_unchanged before update on version
when new.id is not old.id or new.article is not old.article or new.text is not old.text or new.raw is not old.raw
    or new.found_at is not old.found_at or new.url is not old.url or new.outlet is not old.outlet
    or new.language is not old.language or new.published_earliest is not old.published_earliest
    or new.published_latest is not old.published_latest or new.published_basis is not old.published_basis
    or new.published_candidates is not old.published_candidates or new.published_at is not old.published_at
    or new.wire is not old.wire or new.form is not old.form or new.layout is not old.layout
    or new.title is not null or new.byline is not null or new.doubts <> '[]'
    or not exists (select 1 from forgotten where text = old.text)
begin select raise(abort, 'version is append-only; only what is in forgotten may lose title, byline and doubts'); end;

create trigger reading_is_kept before delete on reading
begin select raise(abort, 'reading is append-only'); end;
create trigger reading_is_unchanged before update on reading
when new.id is not old.id or new.version is not old.version or new.reader is not old.reader
    or new.options is not old.options or new.read_at is not old.read_at
    or new.body is not null
    or not exists (select 1 from forgotten join version using (text) where version.id = old.version)
begin select raise(abort, 'reading is append-only; only what is in forgotten may lose its body'); end;

create trigger decision_is_kept before delete on decision
begin select raise(abort, 'decision is append-only; undo it by a further one'); end;
create trigger decision_is_unchanged before update on decision
begin select raise(abort, 'decision is append-only; undo it by a further one'); end;

create trigger forgotten_is_kept before delete on forgotten
begin select raise(abort, 'forgotten is append-only'); end;
create trigger forgotten_is_unchanged before update on forgotten
begin select raise(abort, 'forgotten is append-only'); end;
