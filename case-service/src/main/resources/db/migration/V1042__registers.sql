-- 重点企业保护名录. Enterprises of a city are looked up by its counties too, so whoever has a token reads all; only the place
-- itself writes.
create table protected_enterprise (
    id              uuid primary key,
    version         bigint not null,
    region          text collate "C" not null,
    last_act_on     date not null,
    event_sequence  integer not null,
    ledger_sequence integer not null,
    ledger_head     bytea,
    name            text not null,
    identifier      text not null,
    listed_on       date not null,
    delisted_on     date,
    basis           text,
    reason          text
);
-- Look-up at intake; an enterprise stands once on a place's list at a time.
create unique index protected_enterprise_identifier on protected_enterprise (identifier, region) where delisted_on is null;
create index protected_enterprise_region on protected_enterprise (region, listed_on desc, id desc);

alter table protected_enterprise enable row level security;
create policy protected_enterprise_read on protected_enterprise for select
    using (current_setting('zhibao.region_low', true) <> '' and current_setting('zhibao.organisation', true) = '');
create policy protected_enterprise_entry on protected_enterprise for insert
    with check (region >= current_setting('zhibao.region_low', true)
            and region < current_setting('zhibao.region_high', true));
create policy protected_enterprise_change on protected_enterprise for update
    using (region >= current_setting('zhibao.region_low', true)
       and region < current_setting('zhibao.region_high', true));
grant select, insert, update on protected_enterprise to ${app_role};

alter table case_file add column fast_lane boolean not null default false;
create index case_file_fast_lane on case_file (received_on desc, id desc) where fast_lane;

-- 专项行动: tags on cases.
create table case_campaign (
    case_id   uuid not null references case_file,
    campaign  text not null,
    year      integer not null,
    tagged_on date not null,
    primary key (case_id, campaign, year)
);
create index case_campaign_code on case_campaign (campaign, year);
alter table case_campaign enable row level security;
create policy case_campaign_scope on case_campaign using (exists (select from case_file f where f.id = case_id));
grant select, insert on case_campaign to ${app_role};

-- 专家、技术调查官: references to the register that keeps them.
create table case_expert (
    id           uuid primary key,
    case_id      uuid not null references case_file,
    role         text not null,
    reference    text not null,
    subject      text,
    consulted_on date not null,
    unique (case_id, role, reference)
);
alter table case_expert enable row level security;
create policy case_expert_scope on case_expert using (exists (select from case_file f where f.id = case_id));
grant select, insert on case_expert to ${app_role};

-- 严重违法失信名单: one entry for the decision that it derives from.
create table serious_violation (
    case_id      uuid primary key references case_file,
    version      bigint not null,
    status       text not null,
    criterion    text not null,
    name         text not null,
    identifier   text,
    noticed_on   date not null,
    statement_on date,
    listed_on    date,
    appealed_on  date,
    appeal       text,
    removed_on   date,
    reason       text
);
create index serious_violation_identifier on serious_violation (identifier) where identifier is not null;
alter table serious_violation enable row level security;
create policy serious_violation_scope on serious_violation using (exists (select from case_file f where f.id = case_id));
grant select, insert, update on serious_violation to ${app_role};
