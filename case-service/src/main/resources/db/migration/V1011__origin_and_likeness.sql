-- Where a matter was found, and what the channel calls it.
alter table case_file
    add column listing_url   text,
    add column platform      text,
    add column ticket_number text,
    add column station       text,
    add column exhibition    text,
    add column booth         text,
    add column merged_into   uuid references case_file;
comment on column case_file.listing_url is 'Normal form: without scheme, fragment and the parts that only tell how somebody came there';

create table case_likeness (
    case_id     uuid not null references case_file,
    fingerprint uuid not null,
    basis       text not null,
    listing     text,
    received_on date not null,
    primary key (case_id, fingerprint)
);
comment on table case_likeness is 'By what a case is found like another: digests of right and respondent, and of right and listing';
-- The search for cases that are alike, newest first.
create index case_likeness_fingerprint on case_likeness (fingerprint, received_on desc);

alter table case_likeness enable row level security;
create policy case_likeness_scope on case_likeness using (exists (select from case_file f where f.id = case_id));
grant select, insert on case_likeness to ${app_role};
