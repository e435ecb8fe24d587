create table work_packages (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    position integer not null,
    code varchar(12),
    name jsonb not null,
    purpose jsonb not null,
    lead_id uuid references organisations (id) on delete restrict,
    dates varchar(64)
);
create index work_packages_project_id on work_packages (project_id);
create index work_packages_lead_id on work_packages (lead_id);

create table work_activities (
    id uuid primary key,
    package_id uuid not null references work_packages (id) on delete cascade,
    position integer not null,
    name jsonb not null,
    description jsonb not null,
    responsible jsonb not null,
    dates varchar(64),
    state varchar(32) not null
);
create index work_activities_package_id on work_activities (package_id);

create table work_deliverables (
    id uuid primary key,
    activity_id uuid not null references work_activities (id) on delete cascade,
    position integer not null,
    name jsonb not null,
    due varchar(64),
    delivered_on varchar(64)
);
create index work_deliverables_activity_id on work_deliverables (activity_id);

create table work_outputs (
    id uuid primary key,
    package_id uuid not null references work_packages (id) on delete cascade,
    position integer not null,
    name jsonb not null,
    unit jsonb not null,
    target integer
);
create index work_outputs_package_id on work_outputs (package_id);

create table work_results (
    id uuid primary key,
    package_id uuid not null references work_packages (id) on delete cascade,
    position integer not null,
    change jsonb not null,
    measured jsonb not null
);
create index work_results_package_id on work_results (package_id);

-- Without a reference to work_packages: a package that was taken out and comes back finds its milestones again.
create table milestones (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    package_id uuid,
    number integer not null,
    name jsonb not null,
    state varchar(32) not null,
    done_on varchar(64),
    dropped_because jsonb not null
);
create index milestones_project_id on milestones (project_id);

create table milestone_plans (
    id uuid primary key,
    milestone_id uuid not null references milestones (id) on delete cascade,
    position integer not null,
    dates varchar(64),
    planned_on varchar(64) not null,
    reason jsonb not null
);
create index milestone_plans_milestone_id on milestone_plans (milestone_id);
