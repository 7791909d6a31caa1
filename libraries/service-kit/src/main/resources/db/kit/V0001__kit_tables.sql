-- Tables that every service has: what it publishes, what it took in, what it answered, what it recorded.

create table domain_event (
    seq          bigint generated always as identity primary key,
    id           uuid        not null unique,
    topic        text        not null,
    type         text        not null,
    aggregate_id uuid        not null,
    sequence     integer     not null,
    region       text collate "C" not null,
    occurred_on  date        not null,
    recorded_at  timestamptz not null,
    traceparent  text,
    payload      text        not null,
    published_at timestamptz,
    unique (aggregate_id, sequence)
);
comment on table domain_event is 'Outbox: published to Kafka by the relay from the transaction that made it true';
-- The relay: unpublished events, oldest first.
create index domain_event_unpublished on domain_event (seq) where published_at is null;

create table inbox (
    event_id    uuid        not null,
    topic       text        not null,
    aggregate_id uuid       not null,
    sequence    integer     not null,
    type        text        not null,
    received_at timestamptz not null default now(),
    failure     text,
    primary key (event_id)
);
comment on table inbox is 'Ids of events that took effect here; failure is the reason of those sent to the dead-letter topic';

create table idempotency_record (
    client       text        not null,
    key          text        not null,
    payload_hash bytea       not null,
    status       smallint    not null,
    headers      text        not null,
    body         text,
    created_at   timestamptz not null default now(),
    primary key (client, key)
);
-- The daily clean-up by age.
create index idempotency_record_age on idempotency_record (created_at);

create table ledger_entry (
    aggregate_id  uuid    not null,
    sequence      integer not null,
    region        text collate "C" not null,
    organisation  text    not null default '',
    algorithm     text    not null,
    previous_hash bytea   not null,
    hash          bytea   not null,
    content       text    not null,
    recorded_at   timestamptz not null,
    primary key (aggregate_id, sequence)
);
comment on table ledger_entry is 'Hash-chained record of every act on an aggregate; content is the exact text that was hashed';

create table ledger_anchor (
    id            bigint generated always as identity primary key,
    taken_at      timestamptz not null,
    entries       bigint      not null,
    chains        bigint      not null,
    algorithm     text        not null,
    previous_hash bytea       not null,
    hash          bytea       not null
);
comment on table ledger_anchor is 'Chained digests over the heads of all chains';

-- The caller's scope is set on every connection handed out; where it is not set, nothing is visible.
alter table ledger_entry enable row level security;
create policy ledger_entry_scope on ledger_entry
    using (region >= current_setting('zhibao.region_low', true)
       and region < current_setting('zhibao.region_high', true)
       and current_setting('zhibao.organisation', true) in ('', organisation));

grant select, insert, update on domain_event to ${app_role};
grant select, insert, update on inbox to ${app_role};
grant select, insert, delete on idempotency_record to ${app_role};
-- The record is append-only: the application can neither change nor remove an entry.
grant select, insert on ledger_entry, ledger_anchor to ${app_role};
