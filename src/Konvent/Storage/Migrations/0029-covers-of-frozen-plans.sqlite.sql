alter table frozen_plans add column cover jsonb not null default '{}';
update frozen_plans set cover = json_object(
    'language', text ->> '$.language',
    'title', coalesce(later -> '$.title', text -> '$.title'),
    'summary', coalesce(later -> '$.summary', text -> '$.summary'),
    'partners', text -> '$.partners',
    'instrument', text -> '$.instrument'
);
