-- Papers served in cases, with the proof of their service.
create table case_delivery (
    id        uuid primary key,
    case_id   uuid not null references case_file,
    paper     text not null,
    method    text not null,
    recipient text not null,
    proofs    text[] not null,
    reference text,
    sent_on   date,
    served_on date not null
);
create index case_delivery_case on case_delivery (case_id, id);

alter table case_delivery enable row level security;
create policy case_delivery_scope on case_delivery using (exists (select from case_file f where f.id = case_id));
grant select, insert on case_delivery to ${app_role};
