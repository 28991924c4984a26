-- Summits that letters are about, until logistics plans them.
create table summit (
    summit_id uuid primary key,
    name      text not null,
    kind      text not null,
    place     text not null,
    starts    date not null,
    ends      date not null
);

-- A letter: what it is (card), where it stands, its settings. Its row is the lock for everything about it.
create table letter (
    letter_id          uuid primary key,
    card               text        not null,
    title              text        not null,
    kind               text        not null,
    drafting_office_id text        not null,
    houses             text        not null,
    opened_at          timestamptz not null,
    state              text        not null,
    version            int         not null,
    revision           bigint      not null,
    submission_id      uuid,
    draft_task_id      uuid,
    reentry_task_id    uuid,
    participants       text        not null,
    required_offices   text        not null,
    proposed           boolean     not null,
    policy             text        not null,
    earliest_dispatch  text,
    next_start         text        not null,
    deadline           timestamptz
);
create index letter_state on letter (state, opened_at desc);
create index letter_opened on letter (opened_at desc);

-- Saved versions; never changed.
create table version (
    letter_id    uuid        not null references letter,
    number       int         not null,
    content      text        not null,
    sections     text        not null,
    manifest     text        not null,
    content_hash text        not null,
    parts        text        not null,
    saved_by     uuid        not null,
    saved_at     timestamptz not null,
    primary key (letter_id, number)
);

-- Rendered files and annexes, once per letter under the hash of their bytes.
create table stored_file (
    letter_id uuid  not null,
    sha256    text  not null,
    bytes     bytea not null,
    primary key (letter_id, sha256)
);

-- A text that could not be saved because someone else was faster: kept until its writer has merged it.
create table conflict (
    conflict_id uuid primary key,
    letter_id   uuid        not null references letter,
    base        int         not null,
    theirs      int         not null,
    content     text        not null,
    written_by  uuid        not null,
    written_at  timestamptz not null
);
create index conflict_letter on conflict (letter_id);

-- Deadlines; a moved one is a next plan.
create table deadline_plan (
    letter_id   uuid        not null references letter,
    plan        int         not null,
    date        date        not null,
    time        time        not null,
    at          timestamptz not null,
    rules       text        not null,
    reasons     text        not null,
    warnings    text        not null,
    hand_reason text        not null,
    set_by      uuid        not null,
    set_at      timestamptz not null,
    primary key (letter_id, plan)
);
create table deadline_warning (
    business_key uuid        not null,
    plan         int         not null,
    kind         text        not null,
    said_at      timestamptz not null,
    primary key (business_key, plan, kind)
);

-- What the rules found in a version, and who decided that it may stay so.
create table finding (
    letter_id uuid not null,
    version   int  not null,
    position  int  not null,
    finding   text not null,
    primary key (letter_id, version, position)
);
create table waiver (
    letter_id   uuid        not null references letter,
    finding_key text        not null,
    reason      text        not null,
    waived_by   uuid        not null,
    waived_at   timestamptz not null,
    primary key (letter_id, finding_key)
);

-- Submissions of a version; one answer each.
create table submission (
    submission_id uuid primary key,
    letter_id     uuid        not null references letter,
    version       int         not null,
    content_hash  text        not null,
    state         text        not null,
    start_at      text        not null,
    policy        text        not null,
    next_task_id  uuid,
    submitted_by  uuid        not null,
    submitted_at  timestamptz not null
);
create index submission_letter on submission (letter_id, submitted_at);

create table recall (
    recall_id     uuid primary key,
    letter_id     uuid        not null references letter,
    submission_id uuid        not null,
    purpose       text        not null,
    state         text        not null,
    asked_by      uuid        not null,
    asked_at      timestamptz not null
);
create unique index recall_pending on recall (submission_id) where state = 'PENDING';
create index recall_letter on recall (letter_id);

-- Steps that people took with a reason: re-entry, withdrawal.
create table step (
    step_id   uuid primary key,
    letter_id uuid        not null references letter,
    kind      text        not null,
    target    text,
    reason    text        not null,
    taken_by  uuid        not null,
    taken_at  timestamptz not null
);
create index step_letter on step (letter_id, taken_at);

-- Answers of the drafter to remarks.
create table answer (
    answer_id   uuid primary key,
    letter_id   uuid        not null references letter,
    question    text        not null,
    text        text        not null,
    assumption  boolean     not null,
    answered_by uuid        not null,
    answered_at timestamptz not null
);
create index answer_letter on answer (letter_id, answered_at);
