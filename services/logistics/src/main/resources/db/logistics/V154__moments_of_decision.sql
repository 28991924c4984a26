-- The day of a moment of decision is a rule (2025-06-01, or 21 calendar days before first day): a relative one moves along.
alter table budget_decision add column rule text;
update budget_decision set rule = to_char(day, 'YYYY-MM-DD');
alter table budget_decision alter column rule set not null;
alter table budget_decision drop column day;
alter table budget_decision add column row_version bigint not null default 1;
