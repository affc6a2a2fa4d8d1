-- What a cell may be without the row being lost: not known.

alter table "leavers" alter column "fte" drop not null;
alter table "leavers" alter column "contract" drop not null;
alter table "starters" alter column "fte" drop not null;
alter table "starters" alter column "internal" drop not null;
alter table "staff_in_post" alter column "contract" drop not null;
alter table "staff_in_post" alter column "overseas_recruit" drop not null;
alter table "staff_in_post" alter column "nqsw" drop not null;
alter table "applications" alter column "internal" drop not null;
alter table "applications" alter column "nqsw" drop not null;
