create table case_file (
    id                  uuid primary key,
    version             bigint not null,
    region              text collate "C" not null,
    last_act_on         date not null,
    event_sequence      integer not null,
    ledger_sequence     integer not null,
    ledger_head         bytea,
    number              text not null,
    registration_number text not null unique,
    matter_id           uuid not null,
    kind                text not null,
    channel             text not null,
    state               text not null,
    title               text not null,
    description         text,
    batch_number        text,
    external_reference  text,
    officer             text,
    received_on         date not null,
    accepted_on         date,
    decided_on          date,
    closed_on           date,
    outcome             text,
    result              text,
    fine_fen            bigint,
    confiscated_fen     bigint,
    recorded_at         timestamptz not null default now()
);
-- Look-up by number.
create unique index case_file_number on case_file (number);
-- The sender's own number, once per channel.
create unique index case_file_reference on case_file (channel, external_reference) where external_reference is not null;
-- The list, newest first; within a region's subtree.
create index case_file_received on case_file (received_on desc, id desc);
create index case_file_region on case_file (region, received_on desc, id desc);
create index case_file_matter on case_file (matter_id);

create table case_party (
    case_id    uuid not null references case_file,
    position   integer not null,
    role       text not null,
    kind       text not null,
    name       text not null,
    identifier text,
    primary key (case_id, position)
);
create index case_party_identifier on case_party (identifier) where identifier is not null;

create table case_right (
    case_id  uuid not null references case_file,
    position integer not null,
    type     text not null,
    number   text,
    name     text,
    primary key (case_id, position)
);
create index case_right_number on case_right (number) where number is not null;

create table criminal_stage (
    id              uuid primary key,
    case_id         uuid not null references case_file,
    stage           text not null,
    occurred_on     date not null,
    persons         integer not null,
    document_number text
);
create index criminal_stage_case on criminal_stage (case_id, id);

alter table case_file enable row level security;
create policy case_file_scope on case_file
    using (region >= current_setting('zhibao.region_low', true)
       and region < current_setting('zhibao.region_high', true)
       and current_setting('zhibao.organisation', true) = '');

-- What belongs to a case is seen by whoever sees the case: the subquery runs under the policy above.
alter table case_party enable row level security;
create policy case_party_scope on case_party using (exists (select from case_file f where f.id = case_id));
alter table case_right enable row level security;
create policy case_right_scope on case_right using (exists (select from case_file f where f.id = case_id));
alter table criminal_stage enable row level security;
create policy criminal_stage_scope on criminal_stage using (exists (select from case_file f where f.id = case_id));

grant select, insert, update on case_file to ${app_role};
grant select, insert, update, delete on case_party, case_right to ${app_role};
grant select, insert on criminal_stage to ${app_role};
