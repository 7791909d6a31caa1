create table note (
    id              uuid primary key,
    version         bigint  not null,
    region          text collate "C" not null,
    organisation    text    not null default '',
    last_act_on     date    not null,
    event_sequence  integer not null,
    ledger_sequence integer not null,
    ledger_head     bytea,
    title           text    not null
);
alter table note enable row level security;
create policy note_scope on note
    using (region >= current_setting('zhibao.region_low', true)
       and region < current_setting('zhibao.region_high', true)
       and current_setting('zhibao.organisation', true) in ('', organisation));
grant select, insert, update on note to ${app_role};

-- What the sample took in, once an event.
create table taken_in (
    position     bigint generated always as identity,
    event_id     uuid    not null,
    aggregate_id uuid    not null,
    sequence     integer not null,
    reason       text    not null
);
grant select, insert on taken_in to ${app_role};
