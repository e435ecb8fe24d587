create table account_closings (
    id uuid primary key,
    account_id uuid not null references accounts (id) on delete cascade,
    is_closed boolean not null,
    at timestamptz not null,
    who_id uuid,
    who_name varchar(200) not null
);
create index account_closings_account_id on account_closings (account_id);
