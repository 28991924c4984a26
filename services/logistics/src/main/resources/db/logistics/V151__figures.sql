-- Numbers that matter for a summit, of the whole or of one piece of work, each with every value that it had.
create table figure (
    figure_id    uuid primary key,
    summit_id    uuid   not null references summit,
    work_task_id uuid references work_task,
    key          text   not null,
    name         text   not null,
    name_en      text   not null,
    unit         text   not null,
    row_version  bigint not null default 0,
    unique (summit_id, key)
);

create table figure_value (
    figure_id   uuid        not null references figure,
    position    int         not null,
    value       bigint      not null,
    source      text,
    assumed     boolean     not null,
    known_on    date        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    primary key (figure_id, position)
);

-- Amounts are whole euros. What a line stands at is the newest of each kind among its entries.
create table budget_line (
    budget_line_id uuid primary key,
    summit_id      uuid   not null references summit,
    work_task_id   uuid references work_task,
    key            text   not null,
    name           text   not null,
    name_en        text   not null,
    planned        bigint not null default 0,
    committed      bigint not null default 0,
    spent          bigint not null default 0,
    row_version    bigint not null default 0,
    unique (summit_id, key)
);

create table budget_entry (
    budget_line_id uuid        not null references budget_line,
    position       int         not null,
    kind           text        not null,
    amount         bigint      not null,
    source         text,
    assumed        boolean     not null,
    decision       text,
    known_on       date        not null,
    recorded_by    uuid        not null,
    recorded_at    timestamptz not null,
    primary key (budget_line_id, position)
);

-- When the budget is decided on, for instance the Voorjaarsnota.
create table budget_decision (
    summit_id uuid not null references summit,
    key       text not null,
    name      text not null,
    name_en   text not null,
    day       date not null,
    primary key (summit_id, key)
);
