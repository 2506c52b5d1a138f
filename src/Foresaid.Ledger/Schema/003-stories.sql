-- What stories are computed from, drawn from the readings and from decisions. Dropped and rebuilt at any time.

create table imprint(
    -- The facts of each article that count now: as its page gave them, or as a person set them (decision "set").
    version integer primary key references version(id),
    url text,
    outlet text,
    published_earliest text,
    published_latest text,
    published_basis text,               -- given, also where a person set it
    published_candidates text
        check (json_valid(published_candidates)),
    published_at text
) strict;
create index imprint_by_day on imprint(published_earliest);
create index imprint_by_url on imprint(url);

create table proposition(
    -- What the contents of a version's statements say, made comparable: kept so that a story is computed without parsing again.
    version integer primary key references version(id),
    reading integer not null references reading(id),
    maker text not null,                -- which code made it; a row of another one is made anew when it is asked for
    body text not null                  -- JSON object: by the id of a statement, or of a part of its content, what it says
        check (json_valid(body))
) strict;
