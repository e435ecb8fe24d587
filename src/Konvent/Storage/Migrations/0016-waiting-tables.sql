create table waiting_tables (
    id uuid primary key,
    project_id uuid not null references projects (id) on delete cascade,
    account_id uuid not null references accounts (id) on delete cascade,
    kind varchar(32) not null,
    name varchar(100) not null,
    file bytea not null,
    read_at timestamptz not null,
    said jsonb not null,
    taken_at timestamptz,
    report jsonb
);
create index waiting_tables_project_id on waiting_tables (project_id);
create index waiting_tables_account_id on waiting_tables (account_id);
