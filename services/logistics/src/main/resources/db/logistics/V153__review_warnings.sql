-- Warnings of reviews that were given: a review on another day is warned of anew.
create table review_warning (
    summit_id uuid not null references summit,
    code      text not null,
    iteration int  not null,
    day       date not null,
    level     text not null,
    primary key (summit_id, code, iteration, day, level)
);
