create table former_addresses (
    id uuid primary key,
    project_id uuid not null references projects (id) on delete cascade,
    path varchar(80) not null,
    left_at timestamptz not null
);
create index former_addresses_project_id on former_addresses (project_id);
create index former_addresses_path on former_addresses (path);
