-- The work for a summit, planned from one version of a template. Acts lock the summit's row first.
create table work_plan (
    summit_id        uuid primary key references summit,
    template         text        not null,
    template_version int         not null,
    planned_by       uuid        not null,
    planned_at       timestamptz not null
);

-- A piece of work. Its days follow from its rules and the days of the summit, and from by how much people moved them.
create table work_task (
    work_task_id uuid primary key,
    summit_id    uuid   not null references work_plan,
    key          text   not null,
    number       int    not null,
    title        text   not null,
    title_en     text   not null,
    office_id    text   not null,
    body         text,
    source       text,
    state        text   not null,
    start_rule   text   not null,
    start_shift  int    not null default 0,
    due_rule     text   not null,
    due_shift    int    not null default 0,
    start_day    date   not null,
    due_day      date   not null,
    working_days int    not null,
    started_on   date,
    done_on      date,
    outcome      text,
    task_id      uuid,
    watch_plan   int    not null default 0,
    row_version  bigint not null default 0,
    unique (summit_id, key)
);

-- A named partial result that other work may wait for.
create table work_result (
    work_task_id uuid not null references work_task,
    position     int  not null,
    name         text not null,
    due_rule     text,
    due_shift    int  not null default 0,
    due_day      date,
    working_days int  not null,
    delivered_on date,
    note         text,
    primary key (work_task_id, position),
    unique (work_task_id, name)
);

create table work_need (
    id         bigint generated always as identity primary key,
    summit_id  uuid not null references work_plan,
    of_key     text not null,
    for_result text,
    kind       text not null,
    on_key     text not null,
    on_result  text
);

create index work_need_summit on work_need (summit_id);

create table work_comment (
    comment_id   uuid primary key,
    work_task_id uuid        not null references work_task,
    person_id    uuid        not null,
    text         text        not null,
    written_at   timestamptz not null
);

create index work_comment_task on work_comment (work_task_id);

-- Documents stay where they are kept; here is only where that is.
create table work_link (
    link_id      uuid primary key,
    work_task_id uuid        not null references work_task,
    person_id    uuid        not null,
    title        text        not null,
    address      text        not null,
    added_at     timestamptz not null
);

create index work_link_task on work_link (work_task_id);

-- What was done although something it needs was not there, by whom and why.
create table work_override (
    override_id  uuid primary key,
    work_task_id uuid        not null references work_task,
    act          text        not null,
    unmet        text        not null,
    reason       text        not null,
    person_id    uuid        not null,
    given_at     timestamptz not null
);

create index work_override_task on work_override (work_task_id);

-- A change of days that touches the work of others: nothing moves before each of them accepts.
create table work_proposal (
    proposal_id  uuid primary key,
    summit_id    uuid        not null references work_plan,
    work_task_id uuid        not null references work_task,
    proposed_by  uuid        not null,
    reason       text        not null,
    state        text        not null,
    proposed_at  timestamptz not null,
    closed_at    timestamptz
);

create index work_proposal_summit on work_proposal (summit_id);

create table work_proposal_line (
    proposal_id  uuid not null references work_proposal,
    line         int  not null,
    work_task_id uuid not null references work_task,
    result       text,
    start_from   date,
    start_to     date,
    due_from     date,
    due_to       date,
    primary key (proposal_id, line)
);

create table work_proposal_answer (
    proposal_id uuid not null references work_proposal,
    office_id   text not null,
    task_id     uuid not null,
    accepted    boolean,
    reason      text,
    person_id   uuid,
    answered_at timestamptz,
    primary key (proposal_id, office_id)
);

-- What a moved summit did to the work of one office; stays until somebody there says that they saw it.
create table work_notice (
    notice_id    uuid primary key,
    summit_id    uuid        not null references work_plan,
    office_id    text        not null,
    lines        text        not null,
    opened_at    timestamptz not null,
    seen_by      uuid,
    seen_at      timestamptz
);

create index work_notice_summit on work_notice (summit_id);

create table work_warning (
    work_task_id uuid not null references work_task,
    plan         int  not null,
    level        text not null,
    primary key (work_task_id, plan, level)
);
