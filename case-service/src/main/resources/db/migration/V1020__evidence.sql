create table evidence_item (
    id            uuid primary key,
    case_id       uuid not null references case_file,
    kind          text not null,
    name          text not null,
    description   text,
    source        text not null,
    obtained_on   date not null,
    obtained_at   text not null,
    obtained_from text,
    officers      text[] not null,
    holder        text not null,
    recorded_by   text not null,
    recorded_at   timestamptz not null
);
-- The list of a case's evidence, oldest first.
create index evidence_item_case on evidence_item (case_id, id);

-- The file of a piece of evidence; written once, but for a time stamp that may come later.
create table evidence_file (
    evidence_id uuid primary key references evidence_item,
    storage_key text not null unique,
    file_name   text not null,
    media_type  text not null,
    size        bigint not null,
    sha256      text not null,
    sm3         text not null,
    stored_at   timestamptz not null,
    time_stamp  bytea
);
-- The same file in another case.
create index evidence_file_sha256 on evidence_file (sha256);

create table evidence_custody (
    id          uuid primary key,
    evidence_id uuid not null references evidence_item,
    occurred_on date not null,
    handed_by   text not null,
    received_by text not null,
    place       text not null,
    purpose     text not null
);
create index evidence_custody_item on evidence_custody (evidence_id, id);

create table evidence_deposit (
    id             uuid primary key,
    evidence_id    uuid not null references evidence_item,
    platform       text not null,
    deposit_number text not null,
    algorithm      text not null,
    digest         text not null,
    deposited_at   timestamptz not null,
    receipt        text
);
create unique index evidence_deposit_number on evidence_deposit (evidence_id, platform, deposit_number);

create table evidence_reading (
    id          uuid primary key,
    evidence_id uuid not null references evidence_item,
    reader      text not null,
    purpose     text not null,
    read_at     timestamptz not null
);
create index evidence_reading_item on evidence_reading (evidence_id, id);

alter table evidence_item enable row level security;
create policy evidence_item_scope on evidence_item using (exists (select from case_file f where f.id = case_id));
alter table evidence_file enable row level security;
create policy evidence_file_scope on evidence_file using (exists (select from evidence_item i where i.id = evidence_id));
alter table evidence_custody enable row level security;
create policy evidence_custody_scope on evidence_custody
    using (exists (select from evidence_item i where i.id = evidence_id));
alter table evidence_deposit enable row level security;
create policy evidence_deposit_scope on evidence_deposit
    using (exists (select from evidence_item i where i.id = evidence_id));
alter table evidence_reading enable row level security;
create policy evidence_reading_scope on evidence_reading
    using (exists (select from evidence_item i where i.id = evidence_id));

grant select, insert, update on evidence_item, evidence_file to ${app_role};
grant select, insert on evidence_custody, evidence_deposit, evidence_reading to ${app_role};
