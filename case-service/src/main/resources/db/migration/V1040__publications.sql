-- The abstract of a decision while the office works on it. Never seen without a token.
create table publication_draft (
    id                uuid primary key,
    case_id           uuid not null unique references case_file,
    version           bigint not null,
    status            text not null,
    document_number   text,
    party             text,
    violation         text,
    penalty           text,
    authority         text,
    decided_on        date,
    sanctions         text not null,
    person            boolean not null,
    secrets           text not null,
    restriction_until date,
    other_province    text,
    drafted_by        text not null,
    drafted_on        date not null,
    reviewed_by       text,
    reviewed_on       date,
    review_note       text,
    published_on      date,
    pushed_on         date,
    annulled_on       date,
    ended_on          date
);
alter table publication_draft enable row level security;
create policy publication_draft_scope on publication_draft
    using (exists (select from case_file f where f.id = case_id));
grant select, insert, update on publication_draft to ${app_role};

-- What anybody may read. It holds nothing but what was masked, reviewed and put on display; the text goes when the display
-- ends, and what stays is that it was here and why it is gone.
create table publication (
    id              uuid primary key,
    version         bigint not null,
    region          text collate "C" not null,
    kind            text not null,
    status          text not null,
    document_number text,
    party           text,
    violation       text,
    penalty         text,
    authority       text,
    decided_on      date,
    published_on    date not null,
    displayed_until date not null,
    corrected_on    date,
    ended_on        date,
    reason          text,
    typical_title   text,
    typical_summary text
);
-- The public list, newest first; by number; typical cases.
create index publication_newest on publication (published_on desc, id desc) where status = 'DISPLAYED';
create index publication_number on publication (document_number) where document_number is not null;
create index publication_typical on publication (published_on desc, id desc) where typical_title is not null;

alter table publication enable row level security;
-- Reading is open to the anonymous scope too; this policy opens this table and no other.
create policy publication_public on publication for select using (true);
create policy publication_entry on publication for insert
    with check (region >= current_setting('zhibao.region_low', true)
            and region < current_setting('zhibao.region_high', true)
            and current_setting('zhibao.organisation', true) = '');
create policy publication_change on publication for update
    using (region >= current_setting('zhibao.region_low', true)
       and region < current_setting('zhibao.region_high', true)
       and current_setting('zhibao.organisation', true) = '');
grant select, insert, update on publication to ${app_role};
