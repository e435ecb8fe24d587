create table policy_improvements (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    instrument_id uuid not null references policy_instruments (id) on delete cascade,
    kind varchar(32) not null,
    date varchar(64) not null,
    what jsonb not null,
    evidence jsonb not null,
    evidence_link varchar(500),
    influenced_amount numeric(15,2),
    influenced_currency varchar(3)
);
create index policy_improvements_project_id on policy_improvements (project_id);
create index policy_improvements_instrument_id on policy_improvements (instrument_id);
