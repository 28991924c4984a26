-- A summit. Its row is the lock for everything about it; details hold sessions, side events, debates and what is assumed.
create table summit (
    summit_id    uuid primary key,
    name         text   not null,
    meeting_kind text   not null,
    attendance   text   not null,
    place        text   not null,
    venue        text,
    first_day    date   not null,
    last_day     date   not null,
    details      text   not null,
    state        text   not null,
    version      bigint not null,
    cancellation text
);

-- Which version of the rules of its kind a summit is planned by, and since when; a letter that was late by then is not opened. Days are counted from it whenever they are asked for.
create table summit_timetable (
    summit_id     uuid primary key references summit,
    rules_version int not null,
    planned_on    date not null
);

-- The letters of a summit: the id under which each is to be opened, and what became of it.
create table planned_letter (
    summit_id uuid not null references summit,
    kind      text not null,
    letter_id uuid not null,
    told_at   timestamptz,
    opened_id uuid,
    sent_on   date,
    deviation text,
    primary key (summit_id, kind)
);
create index planned_letter_opened on planned_letter (opened_id);

-- Steps of a letter that are done.
create table letter_step (
    summit_id uuid not null,
    kind      text not null,
    step      text not null,
    done_on   date not null,
    primary key (summit_id, kind, step),
    foreign key (summit_id, kind) references planned_letter
);

-- Reviews of the steering committee and the evaluation. A review that found a summit not ready is held again: the next iteration.
create table milestone (
    summit_id uuid not null references summit,
    kind      text not null,
    code      text not null,
    iteration int  not null,
    by_hand   date,
    task_id   uuid unique,
    result    text,
    remarks   text,
    done_on   date,
    done_by   uuid,
    primary key (summit_id, code, iteration)
);

-- Sent letters with days that are no longer right.
create table correction (
    task_id   uuid primary key,
    summit_id uuid not null references summit,
    letter_id uuid not null,
    note      text,
    done_by   uuid
);
create unique index correction_open on correction (letter_id) where done_by is null;
create index correction_summit on correction (summit_id);
