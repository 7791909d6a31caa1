-- What was granted or excluded for a deadline. Never changed but for the end of an exclusion that was open.
create table clock_fact (
    id            uuid primary key,
    case_id       uuid not null references case_file,
    rule          text not null,
    subject       text not null,
    occurrence    integer not null,
    reason        text,
    first_day     date,
    last_day      date,
    amount        integer,
    unit          text,
    approver_role text,
    approver_name text,
    approved_on   date,
    check ((reason is null) = (amount is not null))
);
create index clock_fact_case on clock_fact (case_id, id);

-- The deadlines of all cases as they follow from their histories: kept for the docket, and made anew with every act.
create table case_clock (
    id               uuid primary key,
    case_id          uuid not null references case_file,
    region           text collate "C" not null,
    officer          text,
    rule             text not null,
    subject          text not null,
    occurrence       integer not null,
    addressee        text not null,
    status           text not null,
    started_on       date not null,
    due_on           date,
    kept_on          date,
    certainty        text not null,
    calendar_version text not null,
    warned_on        date,
    breached_on      date,
    event_sequence   integer not null default 0,
    unique (case_id, rule, subject, occurrence)
);
-- The docket: what is due, of an officer or of an office.
create index case_clock_due on case_clock (due_on, id) where status = 'RUNNING';
create index case_clock_officer on case_clock (officer, due_on, id) where status = 'RUNNING';
create index case_clock_region on case_clock (region, due_on, id) where status = 'RUNNING';

-- Holiday notices loaded at run time, beside those that the software carries.
create table holiday_notice (
    year      integer primary key,
    content   text not null,
    loaded_by text not null,
    loaded_at timestamptz not null
);

-- What a new notice or another version of the rules did to open deadlines.
create table clock_recomputation (
    id               uuid primary key,
    cause            text not null,
    calendar_version text not null,
    rules_version    text not null,
    started_at       timestamptz not null,
    finished_at      timestamptz,
    examined         integer not null default 0,
    moved            integer not null default 0,
    progress         uuid not null
);
create table clock_movement (
    recomputation_id uuid not null references clock_recomputation,
    clock_id         uuid not null references case_clock,
    case_id          uuid not null,
    region           text collate "C" not null,
    rule             text not null,
    due_before       date,
    due_after        date,
    certainty        text not null,
    primary key (recomputation_id, clock_id)
);

alter table clock_fact enable row level security;
create policy clock_fact_scope on clock_fact using (exists (select from case_file f where f.id = case_id));
alter table case_clock enable row level security;
create policy case_clock_scope on case_clock
    using (region >= current_setting('zhibao.region_low', true)
       and region < case current_setting('zhibao.organisation', true)
           when '' then current_setting('zhibao.region_high', true) else '' end);
alter table clock_movement enable row level security;
create policy clock_movement_scope on clock_movement
    using (region >= current_setting('zhibao.region_low', true)
       and region < case current_setting('zhibao.organisation', true)
           when '' then current_setting('zhibao.region_high', true) else '' end);

grant select, insert, update on clock_fact, case_clock, holiday_notice, clock_recomputation to ${app_role};
grant select, insert on clock_movement to ${app_role};
