create table server_keys (
    name varchar(200) primary key,
    xml text not null
);

create table revisions (
    id uuid primary key,
    of uuid not null,
    "in" uuid not null,
    kind varchar(40) not null,
    shape integer not null,
    number integer not null,
    state text not null,
    who_id uuid,
    who_name varchar(200) not null,
    at timestamptz not null,
    why varchar(500),
    removed boolean not null
);
create index revisions_of on revisions (of, number);
create index revisions_in on revisions ("in", at);

create table drafts (
    account_id uuid not null,
    form varchar(120) not null,
    content text not null,
    saved_at timestamptz not null,
    primary key (account_id, form)
);

create table letters (
    id uuid primary key,
    kind varchar(40) not null,
    to_address varchar(256) not null,
    to_name varchar(200) not null,
    language varchar(8) not null,
    subject varchar(300) not null,
    text text not null,
    written_at timestamptz not null,
    claimed_until timestamptz,
    claimed_by varchar(100),
    attempts integer not null,
    sent_at timestamptz,
    last_problem varchar(500)
);
create index letters_written_at on letters (written_at);
create index letters_unsent on letters (claimed_until) where sent_at is null;
