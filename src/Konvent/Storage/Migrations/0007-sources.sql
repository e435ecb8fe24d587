create table sources (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    about_id uuid not null,
    about_kind varchar(64) not null,
    about_part varchar(64) not null,
    says jsonb not null,
    document varchar(300) not null,
    said_by varchar(300),
    address varchar(500),
    dated varchar(64),
    sentence varchar(5000),
    sentence_language varchar(8),
    followed_because jsonb
);
create index sources_project_id on sources (project_id);
