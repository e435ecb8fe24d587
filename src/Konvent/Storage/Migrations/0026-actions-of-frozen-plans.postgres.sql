alter table frozen_plans add column actions integer not null default 0;
update frozen_plans set actions = json_array_length(text::json -> 'actions');
