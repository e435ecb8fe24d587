alter table programmes add column plan_rules jsonb;
