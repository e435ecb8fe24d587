create table stakeholders (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    instrument_id uuid not null references policy_instruments (id) on delete cascade,
    organisation_id uuid references organisations (id) on delete restrict,
    name jsonb not null,
    town varchar(200),
    region jsonb,
    kind varchar(32) not null,
    interest jsonb not null,
    since varchar(64),
    until varchar(64),
    people_named integer
);
create index stakeholders_project_id on stakeholders (project_id);
create index stakeholders_instrument_id on stakeholders (instrument_id);
create index stakeholders_organisation_id on stakeholders (organisation_id);

create table stakeholder_people (
    id uuid primary key,
    version integer not null,
    stakeholder_id uuid not null references stakeholders (id) on delete cascade,
    name varchar(200) not null,
    function varchar(300),
    email varchar(254),
    consent_on varchar(64) not null,
    consent_how varchar(500) not null,
    noted_by text not null,
    noted_at timestamptz not null
);
create index stakeholder_people_stakeholder_id on stakeholder_people (stakeholder_id);
