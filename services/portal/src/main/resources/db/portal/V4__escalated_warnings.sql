-- Who is called for the offices that are late.
alter table deadline_notice add column contacts uuid[] not null default '{}';
