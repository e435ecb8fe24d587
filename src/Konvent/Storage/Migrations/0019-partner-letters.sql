create table partner_letters (
    id uuid primary key,
    project_id uuid not null references projects (id) on delete cascade,
    ticket uuid not null,
    subject varchar(200) not null,
    text jsonb not null,
    sender_id uuid not null,
    sender_name text not null,
    reply_to varchar(256) not null,
    written_at timestamptz not null,
    recipients jsonb not null
);
create unique index partner_letters_ticket on partner_letters (project_id, ticket);

alter table letters add column from_name text;
alter table letters add column reply_to varchar(256);
alter table letters add column cause uuid;
create index letters_cause on letters (cause);
