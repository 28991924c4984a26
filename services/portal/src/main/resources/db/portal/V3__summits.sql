-- Which summit a letter belongs to, and what the tasks are about that are not about a letter.
alter table letter_card add column summit_id uuid;

create table subject_card (
    subject_id uuid primary key,
    work       boolean not null,
    title      text,
    about      text,
    stale      boolean not null default true
);

create index subject_card_stale on subject_card (subject_id) where stale;
