create table dispatch (
    dispatch_id          uuid primary key,
    letter_id            uuid        not null,
    version              int         not null,
    content_hash         text        not null,
    houses               text        not null,
    agreements           text        not null,
    state                text        not null,
    findings             text        not null default '[]',
    deadline             timestamptz,
    deadline_plan        int         not null default 0,
    earliest             timestamptz,
    signed_off_at        timestamptz not null,
    council_confirmed_by text,
    memo_exception       text,
    content_complete     boolean     not null default false,
    block_task_id        uuid,
    release_task_id      uuid,
    released_by          uuid,
    released_at          timestamptz,
    undo_until           timestamptz,
    begun_at             timestamptz,
    ended_at             timestamptz,
    late_cause           text,
    reason               text,
    row_version          bigint      not null default 0
);

create index dispatch_letter on dispatch (letter_id);

-- The agreed files by name; of a covering letter also the copy with the date of release.
create table part (
    dispatch_id   uuid  not null references dispatch,
    name          text  not null,
    media_type    text  not null,
    sha256        text  not null,
    content       bytea not null,
    dated_sha256  text,
    dated_content bytea,
    primary key (dispatch_id, name)
);

create table hand_over (
    hand_over_id        uuid primary key,
    dispatch_id         uuid not null references dispatch,
    house               text not null,
    channel             text not null,
    state               text not null,
    attempts            int  not null default 0,
    message             bytea,
    received_at         timestamptz,
    registration_number text,
    recorded_by         uuid,
    evidence            text,
    number              text,
    none_expected       boolean not null default false,
    number_task_id      uuid not null,
    resolve_task_id     uuid,
    mend_task_id        uuid,
    chase_task_id       uuid
);

create index hand_over_dispatch on hand_over (dispatch_id);

-- Committed before anything is sent, so that no attempt can be forgotten.
create table hand_over_attempt (
    hand_over_id uuid        not null references hand_over,
    attempt      int         not null,
    started_at   timestamptz not null,
    ended_at     timestamptz,
    outcome      text,
    primary key (hand_over_id, attempt)
);

-- A recall that came before the letter did.
create table kept_recall (
    submission_id uuid primary key,
    recall_id     uuid not null
);

create table deadline_warning (
    dispatch_id uuid not null references dispatch,
    plan        int  not null,
    level       text not null,
    primary key (dispatch_id, plan, level)
);
