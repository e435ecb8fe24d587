alter table frozen_plans add column later jsonb not null default '{}';
create unique index action_plans_instrument_id on action_plans (instrument_id);
