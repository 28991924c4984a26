-- Who holds which office, as what, from when to when: a copy of approval's register, told by it.
create table office_holding (
    holding_id uuid primary key,
    office_id  text not null,
    person_id  uuid not null,
    capacity   text not null,
    valid_from date not null,
    valid_until date
);

create index office_holding_person on office_holding (person_id);
create index office_holding_office on office_holding (office_id);

-- Which offices and persons have or had a task in a letter, and may therefore see it.
create table letter_visibility (
    letter_id uuid not null,
    viewer    text not null,
    primary key (letter_id, viewer)
);

create index letter_visibility_viewer on letter_visibility (viewer);
