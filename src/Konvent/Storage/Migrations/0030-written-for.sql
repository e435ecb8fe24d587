alter table revisions add column written_for jsonb;
