-- Without references to plan and action: what was taken out and comes back finds again what was said about it.
create table plan_comments (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    plan_id uuid not null,
    action_id uuid,
    part varchar(32),
    quote varchar(2000),
    thread_id uuid not null,
    text varchar(10000) not null,
    account_id uuid,
    guest_id uuid,
    name varchar(200) not null,
    written_at timestamptz not null,
    outcome varchar(32),
    outcome_note varchar(1000),
    resolved_by_id uuid,
    resolved_by varchar(200),
    resolved_at timestamptz
);
create index plan_comments_project_id on plan_comments (project_id);
create index plan_comments_plan_id on plan_comments (plan_id);
create index plan_comments_thread_id on plan_comments (thread_id);
create index plan_comments_guest_id on plan_comments (guest_id);

create table plan_guests (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    plan_id uuid not null,
    purpose varchar(32) not null,
    name varchar(200) not null,
    email varchar(254) not null,
    language varchar(8) not null,
    invited_by varchar(200) not null,
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    last_seen_on date
);
create index plan_guests_project_id on plan_guests (project_id);
create index plan_guests_plan_id on plan_guests (plan_id);

-- Of every letter to a guest the secret in its link: kept as a hash, it cannot be written into the next one.
create table plan_guest_links (
    id uuid primary key,
    guest_id uuid not null references plan_guests (id) on delete cascade,
    secret_hash varchar(64) not null
);
create index plan_guest_links_guest_id on plan_guest_links (guest_id);
create unique index plan_guest_links_secret_hash on plan_guest_links (secret_hash);
