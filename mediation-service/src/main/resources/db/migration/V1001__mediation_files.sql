create table mediation_file (
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
    case_id             uuid,
    kind                text not null,
    state               text not null,
    title               text not null,
    external_reference  text,
    disputed_fen        bigint,
    opened_on           date not null,
    accepted_on         date,
    concluded_on        date,
    outcome             text,
    agreed_fen          bigint,
    form                text,
    settles_ownership   boolean not null,
    recorded_at         timestamptz not null default now()
);
-- Look-up by number.
create unique index mediation_file_number on mediation_file (number);
-- The sender's own number, once per kind.
create unique index mediation_file_reference on mediation_file (kind, external_reference) where external_reference is not null;
-- The list, newest first; within a region's subtree.
create index mediation_file_opened on mediation_file (opened_on desc, id desc);
create index mediation_file_region on mediation_file (region, opened_on desc, id desc);
create index mediation_file_matter on mediation_file (matter_id);
create index mediation_file_case on mediation_file (case_id) where case_id is not null;

create table mediation_party (
    mediation_id uuid not null references mediation_file,
    position     integer not null,
    role         text not null,
    kind         text not null,
    name         text not null,
    identifier   text,
    primary key (mediation_id, position)
);
create index mediation_party_identifier on mediation_party (identifier) where identifier is not null;

create table mediation_right (
    mediation_id uuid not null references mediation_file,
    position     integer not null,
    type         text not null,
    number       text,
    name         text,
    primary key (mediation_id, position)
);
create index mediation_right_number on mediation_right (number) where number is not null;

create table mediation_mediator (
    mediation_id uuid not null references mediation_file,
    position     integer not null,
    name         text not null,
    primary key (mediation_id, position)
);

create table linked_case (
    case_id  uuid primary key,
    region   text collate "C" not null,
    number   text not null,
    state    text not null,
    since    date not null,
    result   text,
    sequence integer not null
);
comment on table linked_case is 'What case-service told of its cases, the last fact of each';

alter table mediation_file enable row level security;
create policy mediation_file_scope on mediation_file
    using (region >= current_setting('zhibao.region_low', true)
       and region < current_setting('zhibao.region_high', true)
       and current_setting('zhibao.organisation', true) = '');
alter table linked_case enable row level security;
create policy linked_case_scope on linked_case
    using (region >= current_setting('zhibao.region_low', true)
       and region < current_setting('zhibao.region_high', true)
       and current_setting('zhibao.organisation', true) = '');

-- What belongs to a mediation is seen by whoever sees the mediation: the subquery runs under the policy above.
alter table mediation_party enable row level security;
create policy mediation_party_scope on mediation_party
    using (exists (select from mediation_file f where f.id = mediation_id));
alter table mediation_right enable row level security;
create policy mediation_right_scope on mediation_right
    using (exists (select from mediation_file f where f.id = mediation_id));
alter table mediation_mediator enable row level security;
create policy mediation_mediator_scope on mediation_mediator
    using (exists (select from mediation_file f where f.id = mediation_id));

grant select, insert, update on mediation_file, linked_case to ${app_role};
grant select, insert, update, delete on mediation_party, mediation_right, mediation_mediator to ${app_role};
