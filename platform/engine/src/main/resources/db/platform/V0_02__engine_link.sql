-- Human tasks of this service. The row is the task; the engine's user task follows it, known by (engine id, key).
create table task (
    task_id      uuid primary key,
    letter_id    uuid        not null,
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
    closed_at    timestamptz,
    engine_id    text,
    engine_key   bigint,
    engine_state text
);

create index task_letter on task (letter_id);
create index task_business_key on task (business_key);

-- Process instances of this service: which should run, and which instance of which engine does.
create table process_instance (
    process_id      text        not null,
    business_key    uuid        not null,
    letter_id       uuid        not null,
    message_name    text        not null,
    variables       text        not null,
    engine_id       text,
    instance_key    bigint,
    started_at      timestamptz not null,
    registered_at   timestamptz,
    engine_ended_at timestamptz,
    ended_at        timestamptz,
    primary key (process_id, business_key)
);

create index process_instance_live on process_instance (process_id) where ended_at is null;
create index process_instance_letter on process_instance (letter_id);
create unique index process_instance_engine on process_instance (engine_id, instance_key);

-- Commands for the engine. Those of one business key are sent in order; one is done when its effect was seen.
create table engine_command (
    id              bigint generated always as identity primary key,
    command_id      uuid        not null unique,
    business_key    uuid        not null,
    kind            text        not null,
    name            text,
    correlation_key text,
    task_id         uuid,
    engine_id       text,
    engine_key      bigint,
    variables       text        not null,
    traceparent     text        not null,
    created_at      timestamptz not null,
    attempts        int         not null default 0,
    next_attempt_at timestamptz,
    sent_at         timestamptz,
    message_key     bigint,
    failure         text,
    stuck_at        timestamptz,
    done_at         timestamptz
);

create index engine_command_open on engine_command (business_key, id) where done_at is null;
create index engine_command_message on engine_command (name, correlation_key) where done_at is null;
create index engine_command_task on engine_command (task_id) where done_at is null;

-- What failed in the engine, in processes of this service.
create table incident (
    engine_id    text        not null,
    incident_key bigint      not null,
    process_id   text        not null,
    instance_key bigint      not null,
    element_id   text        not null,
    error_type   text        not null,
    message      text,
    job_key      bigint,
    created_at   timestamptz not null,
    resolved_at  timestamptz,
    primary key (engine_id, incident_key)
);
