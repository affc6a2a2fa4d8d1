-- What a leaver said, in the short words that were cleared for publication; nothing else of it is ever stored.

alter table "leavers" add column if not exists "cleared_quote" varchar(2000);
