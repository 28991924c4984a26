-- The register of offices. Who holds them lies in office_holding, which in this service is not a copy but the register.
create table office (
    office_id  text primary key,
    name_nl    text not null,
    name_en    text not null,
    kind       text not null,
    head       text,
    -- Persons, in the order in which they are called: contact, head of private office, secretary-general.
    escalation uuid[] not null default '{}'
);

create table person (
    person_id uuid primary key,
    name      text not null
);

alter table office_holding add column delegator_holding_id uuid references office_holding;
create unique index office_holding_same on office_holding (office_id, person_id, capacity, valid_from);
create index office_holding_delegator on office_holding (delegator_holding_id);

-- Every change of the register: who made it, when, and until when the holding ran from then on.
create table holding_change (
    id          bigint generated always as identity primary key,
    holding_id  uuid        not null,
    valid_until date,
    changed_by  uuid        not null,
    changed_at  timestamptz not null
);

-- One row per letter: everything that happens to a letter in this service is decided under its lock.
create table letter (
    letter_id     uuid primary key,
    deadline      timestamptz,
    deadline_plan int not null default 0
);

create table submission (
    submission_id uuid primary key,
    letter_id     uuid        not null references letter,
    number        bigint generated always as identity,
    version       int         not null,
    content_hash  text        not null,
    state         text        not null,
    terms         text        not null,
    opened_at     timestamptz not null,
    closed_at     timestamptz
);

create index submission_letter on submission (letter_id);

create table sign_off_round (
    round_id      uuid primary key,
    submission_id uuid        not null references submission,
    letter_id     uuid        not null,
    number        int         not null,
    kind          text        not null,
    policy        text        not null,
    state         text        not null,
    outcome       text,
    next_round_id uuid,
    opened_at     timestamptz not null,
    closed_at     timestamptz,
    unique (submission_id, number)
);

create index sign_off_round_letter on sign_off_round (letter_id);

-- What one office was asked in one round and what it answered. The id is also the id of its task.
create table sign_off (
    sign_off_id      uuid primary key,
    round_id         uuid not null references sign_off_round,
    submission_id    uuid not null,
    letter_id        uuid not null,
    office_id        text not null,
    role             text not null,
    section_id       uuid,
    position         int  not null,
    place            int  not null,
    hash             text not null,
    memo_hash        text,
    state            text not null,
    carried_from     uuid,
    decided_by       uuid,
    capacity         text,
    on_behalf_of     uuid,
    login_strength   text,
    decided_at       timestamptz,
    decided_version  int,
    content_hash     text,
    signed           text not null default '',
    remarks          text,
    notes            text,
    outside_id       uuid,
    taken_back_by    uuid,
    taken_back_at    timestamptz,
    taken_back_why   text,
    unique (round_id, place)
);

create index sign_off_letter on sign_off (letter_id);

-- An agreement given on paper, by telephone or by mail: counts when a second person has confirmed it.
create table outside_agreement (
    outside_id   uuid primary key,
    sign_off_id  uuid        not null references sign_off,
    letter_id    uuid        not null,
    giver        uuid        not null,
    given_at     timestamptz not null,
    way          text        not null,
    evidence     text        not null,
    signs        boolean     not null,
    content_hash text        not null,
    memo_hash    text,
    recorded_by  uuid        not null,
    recorded_at  timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz
);

create index outside_agreement_letter on outside_agreement (letter_id);

-- Recalls: kept until their submission is known, and what they were answered.
create table recall (
    recall_id     uuid primary key,
    letter_id     uuid        not null,
    submission_id uuid        not null,
    purpose       text        not null,
    answer        text        not null,
    requested_at  timestamptz not null
);

create index recall_submission on recall (submission_id);

-- Remarks and notes that were not sent yet; they belong to the office and the letter, so they survive a task.
create table remarks_draft (
    letter_id uuid        not null,
    office_id text        not null,
    person_id uuid        not null,
    task_id   uuid        not null,
    remarks   text        not null,
    notes     text        not null,
    saved_at  timestamptz not null,
    primary key (letter_id, office_id, person_id)
);

-- What was said of which deadline: one warning of a kind for each plan.
create table deadline_warning (
    business_key uuid        not null,
    plan         int         not null,
    kind         text        not null,
    warned_at    timestamptz not null,
    primary key (business_key, plan, kind)
);
