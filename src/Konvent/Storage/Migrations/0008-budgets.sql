create table partner_budgets (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references projects (id) on delete cascade,
    participation_id uuid not null references participations (id) on delete restrict,
    total_amount numeric(15,2),
    total_currency varchar(3),
    eligible_amount numeric(15,2),
    eligible_currency varchar(3),
    funds jsonb not null,
    national_contribution_amount numeric(15,2),
    national_contribution_currency varchar(3),
    co_financing_rate numeric(15,2),
    costs jsonb not null,
    exchange_rate jsonb
);
create index partner_budgets_project_id on partner_budgets (project_id);
create unique index partner_budgets_participation_id on partner_budgets (participation_id);
