-- Whom to call when an office is late: a copy of approval's register.
create table office_escalation (
    office_id text primary key,
    minister  boolean not null,
    contacts  uuid[]  not null
);
