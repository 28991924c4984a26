-- How each House got a letter, and the number of these books: another number reads every topic from its beginning.
create table house_row (
    hand_over_id uuid primary key,
    letter_id    uuid        not null,
    house        text        not null,
    state        text        not null,
    since        timestamptz not null
);

create index house_row_letter on house_row (letter_id);

create table book (
    book_id uuid primary key default gen_random_uuid()
);

insert into book default values;
