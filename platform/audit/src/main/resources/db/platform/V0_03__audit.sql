-- The chain of entries of each letter in this service: each hash covers the entry and the hash before it.
create table audit_entry (
    letter_id     uuid   not null,
    position      bigint not null,
    entry         text   not null,
    previous_hash text   not null,
    hash          text   not null,
    primary key (letter_id, position)
);

-- Who looked at what: written in batches, never in the way of a page.
create table audit_view (
    id        bigint generated always as identity primary key,
    letter_id uuid        not null,
    person_id uuid        not null,
    what      text        not null,
    viewed_at timestamptz not null
);

create index audit_view_letter on audit_view (letter_id);
