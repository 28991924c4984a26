-- A letter may carry former days of more than one summit; each summit has its own correction of it.
drop index correction_open;
create unique index correction_open on correction (letter_id, summit_id) where done_by is null;
