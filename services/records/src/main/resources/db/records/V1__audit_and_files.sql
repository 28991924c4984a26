-- Every entry of every service's chains, as it came in first; never changed.
create table chain_entry (
    id            bigint generated always as identity unique,
    letter_id     uuid        not null,
    service       text        not null,
    position      bigint      not null,
    entry         text        not null,
    previous_hash text        not null,
    hash          text        not null,
    received_at   timestamptz not null,
    primary key (letter_id, service, position)
);

-- One row per letter and service: the newest entry, and whether all of the chain was whole when it was last checked.
create table chain (
    letter_id uuid    not null,
    service   text    not null,
    position  bigint  not null,
    hash      text    not null,
    whole     boolean not null,
    alarms    int     not null,
    primary key (letter_id, service)
);
create index chain_trouble on chain (letter_id, service) where not whole or alarms > 0;

-- What was wrong with an entry when it came in; a row stays for good, also when the chain is whole later.
create table chain_alarm (
    id        bigint generated always as identity primary key,
    letter_id uuid        not null,
    service   text        not null,
    position  bigint      not null,
    kind      text        not null,
    expected  text        not null,
    found     text        not null,
    entry     text,
    raised_at timestamptz not null,
    unique (letter_id, service, position, kind, found)
);

-- A Merkle root over the heads of all chains, up to the named entry; each hash covers the root before.
create table audit_root (
    number        bigint primary key,
    kind          text        not null,
    day           date        not null,
    made_at       timestamptz not null,
    up_to         bigint      not null,
    chains        bigint      not null,
    merkle_root   text        not null,
    previous_hash text        not null,
    hash          text        not null,
    asked_by      uuid
);
create unique index audit_root_daily on audit_root (day) where kind = 'DAILY';

-- The mail that takes a root out of the system; SENDING is committed before the first byte goes out.
create table root_mail (
    number          bigint primary key references audit_root,
    state           text        not null,
    attempts        int         not null,
    next_attempt_at timestamptz not null,
    failure         text,
    ended_at        timestamptz
);
create index root_mail_open on root_mail (number) where state in ('PLANNED', 'SENDING');

-- A dispatched letter that is to be filed, or was.
create table filing (
    dispatch_id     uuid primary key,
    letter_id       uuid        not null,
    content_hash    text        not null,
    state           text        not null,
    attempts        int         not null,
    next_attempt_at timestamptz not null,
    failure         text,
    filed_at        timestamptz
);
create index filing_open on filing (next_attempt_at) where state = 'OPEN';
create index filing_letter on filing (letter_id);

-- The bytes of files, each once, by their SHA-256.
create table file_content (
    sha256 text  primary key,
    bytes  bytea not null
);

-- What was sent with a dispatch: its name there, the hash that was agreed and the hash that was sent.
create table filed_part (
    dispatch_id   uuid not null references filing,
    name          text not null,
    media_type    text not null,
    agreed_sha256 text not null,
    sha256        text not null references file_content,
    primary key (dispatch_id, name)
);
create index filed_part_content on filed_part (sha256);
