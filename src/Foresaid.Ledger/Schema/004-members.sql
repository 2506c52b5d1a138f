-- What articles are about, so that those of a story are found by an index. Dropped and rebuilt at any time.

create table profile(
    -- The names, telling words and days of a version.
    version integer primary key references version(id),
    reading integer not null references reading(id),
    maker text not null,                -- which code made it; a row of another one is made anew when it is asked for
    body text not null                  -- JSON object {"article","day","terms":[{"word","count","isName","leads"}],"days":[{"first","last"}]}
        check (json_valid(body))
) strict;

create table term(
    -- Which versions have a word in their profile.
    word text not null,                 -- its lemma in lower case
    version integer not null references version(id),
    primary key (word, version)
) strict, without rowid;
create index term_of_version on term(version);
