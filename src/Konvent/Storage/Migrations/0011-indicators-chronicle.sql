create table indicators (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    kind varchar(32) not null,
    code varchar(40),
    name jsonb not null,
    unit jsonb not null,
    baseline numeric(15,2),
    baseline_on varchar(64),
    target numeric(15,2),
    target_on varchar(64),
    source jsonb not null
);
create index indicators_project_id on indicators (project_id);

create table chronicle (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    kind varchar(32) not null,
    dated varchar(64),
    title jsonb not null,
    text jsonb not null,
    organisations jsonb not null,
    end_before varchar(64),
    end_after varchar(64),
    left_id uuid,
    joined_id uuid
);
create index chronicle_project_id on chronicle (project_id);
