-- Without a reference to policy_instruments: an instrument that was taken out and comes back finds its plan again.
create table action_plans (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    instrument_id uuid not null,
    partners jsonb not null,
    language varchar(8) not null,
    title jsonb not null,
    summary jsonb not null,
    general jsonb not null,
    context jsonb not null,
    edition integer not null,
    state varchar(32) not null,
    steps jsonb not null,
    launched_on date
);
create index action_plans_project_id on action_plans (project_id);

create table planned_actions (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    plan_id uuid not null references action_plans (id) on delete cascade,
    position integer not null,
    title jsonb not null,
    background jsonb not null,
    lessons jsonb not null,
    nature jsonb not null,
    players jsonb not null,
    dates varchar(64),
    timeframe jsonb not null,
    is_free boolean not null,
    costs jsonb not null,
    costs_note jsonb not null,
    funding jsonb not null,
    influenced_amount numeric(15,2),
    influenced_currency varchar(3),
    influenced_how jsonb not null,
    indicators jsonb not null,
    further_instruments jsonb not null
);
create index planned_actions_project_id on planned_actions (project_id);
create index planned_actions_plan_id on planned_actions (plan_id);

create table frozen_plans (
    id uuid primary key,
    project_id uuid not null references projects (id) on delete cascade,
    plan_id uuid not null references action_plans (id) on delete cascade,
    edition integer not null,
    signed_on varchar(64) not null,
    signed_by varchar(200) not null,
    function varchar(200),
    text text not null
);
create index frozen_plans_project_id on frozen_plans (project_id);
create unique index frozen_plans_plan_id_edition on frozen_plans (plan_id, edition);
