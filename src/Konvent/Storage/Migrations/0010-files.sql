create table file_contents (
    hash varchar(64) primary key,
    length bigint not null,
    media_type varchar(100) not null,
    arrived_at timestamptz not null,
    is_used boolean not null
);

create table file_pieces (
    hash varchar(64) not null references file_contents (hash) on delete cascade,
    number integer not null,
    bytes bytea not null,
    primary key (hash, number)
);

create table folders (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    parent_id uuid references folders (id) on delete restrict,
    name jsonb not null
);
create index folders_project_id on folders (project_id);
create index folders_parent_id on folders (parent_id);

create table documents (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    folder_id uuid references folders (id) on delete restrict,
    title jsonb not null,
    readers varchar(32) not null,
    released_version integer
);
create index documents_project_id on documents (project_id);
create index documents_folder_id on documents (folder_id);

create table document_versions (
    id uuid primary key,
    document_id uuid not null references documents (id) on delete cascade,
    number integer not null,
    hash varchar(64) not null references file_contents (hash) on delete restrict,
    file_name varchar(200) not null,
    length bigint not null,
    media_type varchar(100) not null,
    note varchar(500),
    language varchar(8),
    uploaded_at timestamptz not null,
    uploaded_by varchar(200) not null
);
create unique index document_versions_number on document_versions (document_id, number);
create index document_versions_hash on document_versions (hash);
