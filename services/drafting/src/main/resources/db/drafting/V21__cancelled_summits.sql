-- Summits that will not take place: their letters are not opened any more, and those that were open are asked about once.
create table cancelled_summit (
    summit_id    uuid primary key,
    cancelled_at timestamptz not null
);
