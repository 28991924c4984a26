-- Motions, commitments and own promises: one row per House. The reference is what letters cite; without an official one it is
-- the ledger's own number, L-12.
create sequence item_number;
create table item (
    item_id           uuid primary key,
    number            bigint      not null unique,
    kind              text        not null,
    house             text        not null,
    reference         text        not null,
    subject           text        not null,
    made_by           text        not null,
    occasion          text        not null,
    made_on           date        not null,
    due_on            date,
    due_reason        text        not null,
    done              text        not null,
    ours              text        not null,
    house_status      text        not null,
    source_letter_id  uuid,
    source_section_id uuid,
    discharged_by     uuid,
    discharged_with   text        not null,
    discharged_on     date,
    answer_section_id uuid,
    answer_note       text,
    origin            text        not null,
    recorded_by       uuid,
    recorded_at       timestamptz not null,
    version           bigint      not null
);
create unique index item_reference on item (house, reference);
-- Without an official reference, the same words of the same day are the same item.
create unique index item_same on item (house, kind, made_on, md5(subject)) where reference like 'L-%';
create index item_due on item (house, due_on) where house_status <> 'MET';

-- Every status that an item ever had, ours and the House's, and every letter that moved it on; never changed.
create table item_event (
    id          bigint generated always as identity primary key,
    item_id     uuid        not null references item,
    side        text        not null,
    status      text        not null,
    on_day      date        not null,
    letter_id   uuid,
    note        text        not null,
    recorded_by uuid,
    recorded_at timestamptz not null
);
create index item_event_item on item_event (item_id, id);

-- Which letters have to decide about an item.
create table item_link (
    item_id   uuid        not null references item,
    letter_id uuid        not null,
    linked_by uuid        not null,
    linked_at timestamptz not null,
    primary key (item_id, letter_id)
);
create index item_link_letter on item_link (letter_id);

-- What drafting and dispatch tell of letters, as far as it decides about items. It may come in any order.
create table followed_letter (
    letter_id uuid primary key,
    houses    text    not null,
    withdrawn boolean not null
);
create table letter_version (
    letter_id    uuid not null,
    version      int  not null,
    content_hash text not null,
    primary key (letter_id, version)
);
create table letter_answer (
    letter_id  uuid    not null,
    version    int     not null,
    reference  text    not null,
    section_id uuid,
    note       text,
    moved      boolean not null,
    primary key (letter_id, version, reference)
);
create index letter_answer_reference on letter_answer (reference);
create table letter_release (
    dispatch_id  uuid primary key,
    letter_id    uuid not null,
    content_hash text not null
);
create index letter_release_letter on letter_release (letter_id);
create table letter_receipt (
    letter_id   uuid not null,
    house       text not null,
    dispatch_id uuid not null,
    received_on date not null,
    primary key (letter_id, house)
);
