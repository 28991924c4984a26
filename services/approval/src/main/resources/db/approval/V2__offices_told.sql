-- Offices that were registered before they were told in full; each is told once more by the service, in its usual order.
alter table office add column told boolean not null default false;
