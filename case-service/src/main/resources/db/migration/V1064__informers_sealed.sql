-- Who informed the office, for the entry of the ledger that only commits to it. Read by those who carry the case; a row may be
-- erased, and the chain still holds.
create table informer_opening (
    case_id    uuid not null references case_file,
    sequence   integer not null,
    position   integer not null,
    commitment text not null,
    salt       text not null,
    opened     text not null,
    primary key (case_id, sequence, position)
);
alter table informer_opening enable row level security;
create policy informer_opening_scope on informer_opening using (exists (select from case_file f where f.id = case_id));
grant select, insert, delete on informer_opening to ${app_role};
