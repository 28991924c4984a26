-- Summits are planned by logistics; a copy is kept here, and which days each had before.
alter table letter add column summit_id uuid;
update letter set summit_id = (card::jsonb ->> 'summitId')::uuid;
create index letter_summit on letter (summit_id, kind);

create table former_days (
    summit_id uuid not null references summit,
    starts    date not null,
    ends      date not null,
    primary key (summit_id, starts, ends)
);
