create table waiting_plans (
    id uuid primary key,
    project_id uuid not null references projects (id) on delete cascade,
    account_id uuid not null references accounts (id) on delete cascade,
    name varchar(100) not null,
    file bytea not null,
    read_at timestamptz not null
);
create index waiting_plans_project_id on waiting_plans (project_id);
create index waiting_plans_account_id on waiting_plans (account_id);
