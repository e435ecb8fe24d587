create table accounts (
    id uuid primary key,
    name varchar(200) not null,
    language varchar(8) not null,
    created_at timestamptz not null,
    is_demo boolean not null,
    closed_at timestamptz,
    search_text varchar(500) not null,
    user_name varchar(256),
    normalized_user_name varchar(256),
    email varchar(256),
    normalized_email varchar(256),
    email_confirmed boolean not null,
    password_hash varchar(500),
    security_stamp varchar(64),
    concurrency_stamp varchar(64),
    phone_number varchar(40),
    phone_number_confirmed boolean not null,
    two_factor_enabled boolean not null,
    lockout_end timestamptz,
    lockout_enabled boolean not null,
    access_failed_count integer not null
);
create unique index accounts_user_name on accounts (normalized_user_name);
create index accounts_search_text on accounts (search_text, id);
create unique index accounts_email on accounts (normalized_email);

create table account_claims (
    id integer primary key,
    user_id uuid not null references accounts (id) on delete cascade,
    claim_type varchar(200),
    claim_value varchar(500)
);
create index account_claims_user_id on account_claims (user_id);

create table account_logins (
    login_provider varchar(128) not null,
    provider_key varchar(128) not null,
    provider_display_name varchar(200),
    user_id uuid not null references accounts (id) on delete cascade,
    primary key (login_provider, provider_key)
);
create index account_logins_user_id on account_logins (user_id);

create table account_tokens (
    user_id uuid not null references accounts (id) on delete cascade,
    login_provider varchar(128) not null,
    name varchar(128) not null,
    value varchar(2000),
    primary key (user_id, login_provider, name)
);

create table account_passkeys (
    credential_id bytea primary key,
    user_id uuid not null references accounts (id) on delete cascade,
    data jsonb not null
);
create index account_passkeys_user_id on account_passkeys (user_id);

create table sessions (
    id uuid primary key,
    account_id uuid not null references accounts (id) on delete cascade,
    method varchar(20) not null,
    browser varchar(200) not null,
    started_at timestamptz not null,
    seen_at timestamptz not null,
    ended_at timestamptz
);
create index sessions_account_id on sessions (account_id);

create table api_keys (
    id uuid primary key,
    version integer not null,
    account_id uuid not null references accounts (id) on delete cascade,
    name varchar(100) not null,
    scope varchar(32) not null,
    start varchar(12) not null,
    secret_hash varchar(64) not null,
    created_at timestamptz not null,
    expires_at timestamptz,
    revoked_at timestamptz
);
create index api_keys_account_id on api_keys (account_id);
create unique index api_keys_secret_hash on api_keys (secret_hash);

create table memberships (
    id uuid primary key,
    version integer not null,
    account_id uuid not null references accounts (id) on delete cascade,
    role varchar(32) not null,
    programme_id uuid,
    project_id uuid,
    organisation_id uuid,
    "from" date not null,
    until date
);
create index memberships_account_id on memberships (account_id);
create index memberships_project_id on memberships (project_id);
create index memberships_programme_id on memberships (programme_id);

create table invitations (
    id uuid primary key,
    version integer not null,
    email varchar(256) not null,
    name varchar(200) not null,
    language varchar(8) not null,
    role varchar(32) not null,
    programme_id uuid,
    project_id uuid,
    organisation_id uuid,
    invited_by_id uuid,
    invited_by varchar(200) not null,
    secret_hash varchar(64) not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    withdrawn_at timestamptz
);
create unique index invitations_secret_hash on invitations (secret_hash);
create index invitations_project_id on invitations (project_id);
