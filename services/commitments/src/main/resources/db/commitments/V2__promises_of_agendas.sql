-- What a letter is and of which summit: promises of an agenda are carried to the report of the same summit.
alter table followed_letter add column kind text;
alter table followed_letter add column summit_id uuid;
create index followed_letter_summit on followed_letter (summit_id) where summit_id is not null;
create index item_source_letter on item (source_letter_id) where source_letter_id is not null;

-- Which promise was linked with which report by itself, once; what people unlink afterwards stays unlinked.
create table carried_promise (
    item_id   uuid not null references item,
    letter_id uuid not null,
    primary key (item_id, letter_id)
);
-- Absent when nobody linked it: it was carried.
alter table item_link alter column linked_by drop not null;
