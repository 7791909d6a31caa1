create table case_document (
    id           uuid primary key,
    case_id      uuid not null references case_file,
    form         text not null,
    number       text not null unique,
    template     text not null,
    verification text not null,
    occurred_on  date not null,
    issued_by    text not null,
    recorded_at  timestamptz not null default now()
);
comment on table case_document is 'Documents that were issued in a case; never changed';
create index case_document_case on case_document (case_id, id);

create table case_document_file (
    document_id uuid not null references case_document,
    format      text not null,
    sha256      text not null,
    size        integer not null,
    content     bytea not null,
    primary key (document_id, format)
);

alter table case_document enable row level security;
create policy case_document_scope on case_document using (exists (select from case_file f where f.id = case_id));
alter table case_document_file enable row level security;
create policy case_document_file_scope on case_document_file
    using (exists (select from case_document d where d.id = document_id));
grant select, insert on case_document, case_document_file to ${app_role};
