-- The newest deadline that drafting told of a letter, also before the letter came here.
create table letter_deadline (
    letter_id uuid primary key,
    deadline  timestamptz,
    plan      int not null default 0
);
