-- Facts on their way out. Rows of one key are inserted under the lock of their aggregate, so id gives their order.
create table outbox (
    id          bigint generated always as identity primary key,
    event_id    uuid        not null,
    topic       text        not null,
    key         uuid        not null,
    type        text        not null,
    payload     text        not null,
    occurred_at timestamptz not null,
    traceparent text        not null,
    causation   uuid
);

-- Facts that came in. A row stays after it was done, so that the same event is known when it comes again.
create table inbox (
    id              bigint generated always as identity primary key,
    event_id        uuid        not null unique,
    topic           text        not null,
    key             uuid        not null,
    type            text        not null,
    sequence        bigint      not null,
    payload         text        not null,
    occurred_at     timestamptz not null,
    traceparent     text,
    received_at     timestamptz not null,
    attempts        int         not null default 0,
    next_attempt_at timestamptz,
    failure         text,
    parked_at       timestamptz,
    done_at         timestamptz
);

create index inbox_open on inbox (topic, key, id) where done_at is null;
create index inbox_done on inbox (done_at) where done_at is not null;
