-- What a moved summit did to a letter's deadline, until somebody of the drafting office saw it. Open: not closed; overtaken:
-- closed without a person. The id is also that of the task.
create table deadline_notice (
    notice_id uuid        primary key,
    letter_id uuid        not null references letter,
    before    timestamptz not null,
    after     timestamptz not null,
    told_at   timestamptz not null,
    closed_at timestamptz,
    seen_by   uuid
);
create unique index deadline_notice_open on deadline_notice (letter_id) where closed_at is null;
