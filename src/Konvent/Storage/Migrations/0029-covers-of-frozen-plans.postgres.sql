alter table frozen_plans add column cover jsonb not null default '{}';
update frozen_plans set cover = jsonb_build_object(
    'language', text::jsonb -> 'language',
    'title', coalesce(later -> 'title', text::jsonb -> 'title'),
    'summary', coalesce(later -> 'summary', text::jsonb -> 'summary'),
    'partners', text::jsonb -> 'partners',
    'instrument', text::jsonb -> 'instrument'
);
