create table policy_instruments (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    kind varchar(32) not null,
    number integer not null,
    name jsonb not null,
    authority_id uuid references organisations (id) on delete restrict,
    region jsonb,
    improvement jsonb not null,
    addressed_amount numeric(15,2),
    addressed_currency varchar(3),
    addressed_by jsonb not null
);
create index policy_instruments_project_id on policy_instruments (project_id);
create index policy_instruments_authority_id on policy_instruments (authority_id);
