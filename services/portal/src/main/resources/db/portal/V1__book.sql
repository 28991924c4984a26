-- What the portal knows from what the services tell: can be dropped and is then told again from the beginning.
create table task_row (
    task_id      uuid primary key,
    letter_id    uuid        not null,
    service      text        not null,
    kind         text        not null,
    process_id   text        not null,
    business_key uuid        not null,
    office_id    text,
    role         text,
    person_id    uuid,
    deadline     timestamptz,
    opened_at    timestamptz not null,
    claimed_by   uuid,
    claimed_at   timestamptz,
    outcome      text,
    closed_by    uuid,
    closed_at    timestamptz
);

create index task_row_office on task_row (office_id, deadline) where closed_at is null;
create index task_row_role on task_row (role, deadline) where closed_at is null;
create index task_row_person on task_row (person_id, deadline) where closed_at is null;
create index task_row_letter on task_row (letter_id);
create index task_row_closed on task_row (closed_at) where closed_at is not null;

create table letter_card (
    letter_id     uuid primary key,
    title         text,
    kind          text,
    office_id     text,
    drafted_by    uuid,
    houses        text,
    marking       text,
    version       int,
    stage         text        not null,
    stage_since   timestamptz not null,
    blocked       text,
    deadline      timestamptz,
    passed        boolean     not null default false,
    round_kind    text,
    submission_id uuid,
    stale         boolean     not null default true,
    ended_at      timestamptz
);

create index letter_card_running on letter_card (deadline) where ended_at is null;
create index letter_card_stale on letter_card (letter_id) where stale;

create table person_name (
    person_id uuid primary key,
    name      text not null
);

create table process_row (
    process_id   text not null,
    business_key uuid not null,
    letter_id    uuid not null,
    service      text not null,
    engine_id    text not null,
    instance_key bigint not null,
    primary key (engine_id, instance_key)
);

create index process_row_letter on process_row (letter_id);

-- Where the tokens of each instance are and were.
create table element_row (
    engine_id    text        not null,
    element_key  bigint      not null,
    instance_key bigint      not null,
    element_id   text        not null,
    element_type text        not null,
    state        text        not null,
    since        timestamptz not null,
    primary key (engine_id, element_key)
);

create index element_row_instance on element_row (engine_id, instance_key);

create table deadline_notice (
    letter_id uuid        not null,
    deadline  timestamptz not null,
    level     text        not null,
    told_at   timestamptz not null,
    offices   text        not null,
    primary key (letter_id, deadline, level)
);
