create table partner_contacts (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    organisation_id uuid not null references organisations (id) on delete restrict,
    function varchar(32) not null,
    email varchar(254) not null,
    telephone varchar(40),
    note jsonb not null,
    account_id uuid references accounts (id) on delete set null
);
create index partner_contacts_project_id on partner_contacts (project_id);
create index partner_contacts_organisation_id on partner_contacts (organisation_id);
create index partner_contacts_account_id on partner_contacts (account_id);
