-- Items of the ledger that a letter has to decide about: known by id and reference, told by the service commitments.
create table linked_item (
    letter_id uuid not null,
    item_id   uuid not null,
    kind      text not null,
    reference text not null,
    primary key (letter_id, item_id)
);
create index linked_item_item on linked_item (item_id);
