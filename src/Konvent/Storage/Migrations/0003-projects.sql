create table programmes (
    id uuid primary key,
    version integer not null,
    short_name varchar(100) not null,
    name jsonb not null,
    period varchar(64) not null,
    website varchar(500),
    languages jsonb not null,
    funds jsonb not null,
    statements jsonb not null
);
create unique index programmes_short_name on programmes (short_name);

create table organisations (
    id uuid primary key,
    version integer not null,
    name jsonb not null,
    country varchar(2) not null,
    town varchar(200),
    region jsonb,
    website varchar(500),
    search_text text not null,
    sort_name varchar(200) not null
);
create index organisations_sort_name on organisations (sort_name, id);

create table projects (
    id uuid primary key,
    version integer not null,
    acronym varchar(60) not null,
    path varchar(80) not null,
    programme_id uuid not null references programmes (id) on delete restrict,
    long_name jsonb not null,
    objective jsonb not null,
    description jsonb not null,
    dates varchar(64),
    total_budget_amount numeric(15,2),
    total_budget_currency varchar(3),
    fund varchar(20),
    languages jsonb not null,
    links jsonb not null,
    contact jsonb,
    readers varchar(32) not null,
    launched_on date,
    search_text text not null
);
create unique index projects_path on projects (path);
create index projects_programme_id on projects (programme_id);

create table phases (
    id uuid primary key,
    project_id uuid not null references projects (id) on delete cascade,
    position integer not null,
    name jsonb not null,
    purpose jsonb not null,
    dates varchar(64)
);
create index phases_project_id on phases (project_id);

create table participations (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    organisation_id uuid not null references organisations (id) on delete restrict,
    role varchar(32) not null,
    dates varchar(64)
);
create index participations_project_id on participations (project_id);
create index participations_organisation_id on participations (organisation_id);
