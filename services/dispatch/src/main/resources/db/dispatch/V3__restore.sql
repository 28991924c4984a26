-- The databases that these rows have lived in. One that is not named here was put back from a back-up: what a House got
-- since the back-up is unknown then, and every letter waits until the desk has asked.
create table database_origin (
    name     text        primary key,
    noted_at timestamptz not null,
    restored boolean     not null
);

alter table dispatch
    add column paused_at timestamptz,
    add column confirm_task_id uuid;

-- When the desk said, after a restore, whether the House has it, and how it knows.
alter table hand_over
    add column confirmed_at timestamptz,
    add column absence_evidence text;
