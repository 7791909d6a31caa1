create table case_batch (
    id                     uuid primary key,
    region                 text collate "C" not null,
    format                 text not null,
    encoding               text,
    file_digest            text not null,
    language               text not null,
    submitted_by           text not null,
    submitted_at           timestamptz not null,
    submitter_subject      text not null,
    submitter_roles        text not null,
    submitter_region_low   text not null,
    submitter_region_high  text not null,
    submitter_organisation text not null,
    lines                  integer not null default 0,
    created                integer not null default 0,
    repeated               integer not null default 0,
    rejected               integer not null default 0,
    finished_at            timestamptz
);
comment on table case_batch is 'Files of cases; the region is the top of the submitter''s, under whose scope the lines are registered';
-- The worker: batches that wait, oldest first.
create index case_batch_unfinished on case_batch (id) where finished_at is null;

create table case_batch_line (
    batch_id    uuid not null references case_batch,
    line        integer not null,
    status      text not null,
    content     text,
    digest      uuid,
    case_id     uuid references case_file,
    case_number text,
    code        text,
    pointers    text,
    message     text,
    duplicates  text,
    primary key (batch_id, line)
);
comment on column case_batch_line.content is 'The request, until its line is done';
comment on column case_batch_line.digest is 'Of the submitter''s region and the request, where the sender gave no number of their own';
-- The worker: lines that wait, in their order.
create index case_batch_line_pending on case_batch_line (batch_id, line) where status = 'PENDING';
-- A line submitted again is known by its digest; two workers at once cannot both register it.
create unique index case_batch_line_digest on case_batch_line (digest) where status = 'CREATED' and digest is not null;

alter table case_batch enable row level security;
create policy case_batch_scope on case_batch
    using (region >= current_setting('zhibao.region_low', true)
       and region < current_setting('zhibao.region_high', true)
       and current_setting('zhibao.organisation', true) = '');
alter table case_batch_line enable row level security;
create policy case_batch_line_scope on case_batch_line
    using (exists (select from case_batch b where b.id = batch_id));

grant select, insert, update on case_batch, case_batch_line to ${app_role};
