-- The other extracts and reference files. H2 2.4 and PostgreSQL 15 and newer both take this file.

create table "starters" (
    "load_id" bigint not null,
    "person_ref" varchar(2000) not null,
    "status" varchar(50) not null,
    "offer_date" date,
    "start_date" date,
    "expected_start_date" date,
    "unit_code" varchar(200),
    "role" varchar(50) not null,
    "job_title" varchar(2000),
    "grade" varchar(2000),
    "fte" numeric(38, 18) not null,
    "route" varchar(50),
    "internal" boolean not null,
    "cohort" varchar(2000),
    "expected_qualification_date" date
);
create index starters_load on "starters" ("load_id");

create table "adverts" (
    "load_id" bigint not null,
    "advert_ref" varchar(2000) not null,
    "open_date" date not null,
    "close_date" date,
    "unit_code" varchar(200),
    "role" varchar(50),
    "grade" varchar(2000),
    "posts" integer not null,
    "system" varchar(2000),
    "cost_gbp" numeric(38, 18),
    "applications" integer
);
create index adverts_load on "adverts" ("load_id");

create table "applications" (
    "load_id" bigint not null,
    "application_ref" varchar(2000) not null,
    "advert_ref" varchar(2000) not null,
    "role" varchar(50) not null,
    "applied_date" date,
    "shortlisted_date" date,
    "interview_date" date,
    "offer_date" date,
    "accepted_date" date,
    "declined_date" date,
    "decline_reason" varchar(50),
    "internal" boolean not null,
    "nqsw" boolean not null,
    "source" varchar(2000)
);
create index applications_load on "applications" ("load_id");

create table "pay_scales" (
    "load_id" bigint not null,
    "valid_from" date not null,
    "grade" varchar(2000) not null,
    "level_label" varchar(2000),
    "point" integer,
    "salary_gbp" integer not null,
    "is_min" boolean not null,
    "is_max" boolean not null,
    "in_use" boolean not null,
    "accelerated_start" boolean not null,
    "role" varchar(50)
);
create index pay_scales_load on "pay_scales" ("load_id");

create table "market_comparators" (
    "load_id" bigint not null,
    "survey_date" date not null,
    "authority" varchar(2000) not null,
    "level" varchar(2000) not null,
    "element" varchar(50) not null,
    "min_value" numeric(38, 18),
    "max_value" numeric(38, 18),
    "unit" varchar(50) not null,
    "condition_text" varchar(2000),
    "use_in_mean" varchar(50)
);
create index market_comparators_load on "market_comparators" ("load_id");

create table "indicators" (
    "load_id" bigint not null,
    "period_end" date not null,
    "frequency" varchar(50) not null,
    "indicator_code" varchar(2000) not null,
    "unit_code" varchar(200),
    "numerator" numeric(38, 18),
    "denominator" numeric(38, 18),
    "value" numeric(38, 18),
    "source_series" varchar(50) not null
);
create index indicators_load on "indicators" ("load_id");

create table "campaign_results" (
    "load_id" bigint not null,
    "week_end" date not null,
    "campaign" varchar(2000) not null,
    "site" varchar(2000) not null,
    "advert" varchar(2000) not null,
    "spend_to_date_gbp" numeric(38, 18),
    "clicks_to_date" integer,
    "visitors_to_date" integer,
    "applications_in_week" integer,
    "responses_to_date" integer
);
create index campaign_results_load on "campaign_results" ("load_id");

create table "targets_and_plan" (
    "load_id" bigint not null,
    "set_on" date not null,
    "kind" varchar(50) not null,
    "measure" varchar(2000) not null,
    "group_code" varchar(2000),
    "source" varchar(2000),
    "period" varchar(2000),
    "value" numeric(38, 18) not null,
    "value_max" numeric(38, 18),
    "unit" varchar(50) not null,
    "comparison" varchar(50)
);
create index targets_and_plan_load on "targets_and_plan" ("load_id");

create table "cost_assumptions" (
    "load_id" bigint not null,
    "paper_ref" varchar(2000) not null,
    "line_order" integer not null,
    "table" varchar(2000) not null,
    "section" varchar(2000),
    "line" varchar(2000) not null,
    "quantity_source" varchar(50) not null,
    "quantity" numeric(38, 18),
    "rate_gbp" numeric(38, 18),
    "factor" numeric(38, 18),
    "on_cost_pct" numeric(38, 18),
    "budget_gbp" numeric(38, 18),
    "funding_kind" varchar(50),
    "year" varchar(2000),
    "quantity_unit" varchar(2000)
);
create index cost_assumptions_load on "cost_assumptions" ("load_id");

create table "actions" (
    "load_id" bigint not null,
    "action_ref" varchar(2000) not null,
    "priority_no" integer,
    "priority_title" varchar(2000),
    "action_short" varchar(2000) not null,
    "timescale" varchar(2000),
    "due_date" date,
    "lead_role" varchar(2000),
    "status" varchar(50),
    "status_text" varchar(2000)
);
create index actions_load on "actions" ("load_id");

create table "indicator_definitions" (
    "load_id" bigint not null,
    "indicator_code" varchar(2000) not null,
    "label" varchar(2000) not null,
    "better" varchar(50) not null,
    "unit" varchar(2000) not null,
    "decimals" integer not null,
    "target" numeric(38, 18),
    "amber_limit" numeric(38, 18),
    "red_limit" numeric(38, 18),
    "band_note" varchar(2000),
    "footnote" varchar(2000),
    "display_order" integer not null,
    "block" varchar(2000)
);
create index indicator_definitions_load on "indicator_definitions" ("load_id");

create table "paper_facts" (
    "load_id" bigint not null,
    "paper_ref" varchar(2000) not null,
    "key" varchar(2000) not null,
    "value" varchar(2000) not null,
    "unit" varchar(2000),
    "note" varchar(2000)
);
create index paper_facts_load on "paper_facts" ("load_id");
