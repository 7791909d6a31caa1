-- What a threshold of the criminal law measures and goods do not tell: losses, works, downloads, clicks, members, copies.
-- The latest row of a conduct and yardstick counts; those before it stay.
create table criminal_fact (
    id          uuid primary key,
    case_id     uuid not null references case_file,
    conduct     text not null,
    yardstick   text not null,
    value       numeric(18, 2) not null check (value >= 0),
    source      text not null,
    recorded_on date not null
);
create index criminal_fact_case on criminal_fact (case_id, id);
alter table criminal_fact enable row level security;
create policy criminal_fact_scope on criminal_fact using (exists (select from case_file f where f.id = case_id));
grant select, insert on criminal_fact to ${app_role};

-- Convictions of parties, as far as an office learned of them. They count in every region, like penalties.
create table criminal_conviction (
    id               uuid primary key,
    case_id          uuid not null references case_file,
    party_identifier text not null,
    crime            text not null,
    court            text not null,
    document_number  text not null,
    sentenced_on     date not null,
    recorded_on      date not null,
    unique (case_id, party_identifier, document_number)
);
create index criminal_conviction_party on criminal_conviction (party_identifier, sentenced_on);
alter table criminal_conviction enable row level security;
create policy criminal_conviction_scope on criminal_conviction
    using (exists (select from case_file f where f.id = case_id));
grant select, insert on criminal_conviction to ${app_role};

-- It tells what a judgment tells and nothing of the case in which it was put on record. Index criminal_conviction_party.
create function party_convictions(wanted text, first_day date, last_day date)
    returns table (crime text, court text, document_number text, sentenced_on date)
    language sql stable security definer set search_path from current
as $$
    select distinct c.crime, c.court, c.document_number, c.sentenced_on
      from criminal_conviction c
     where c.party_identifier = wanted
       and c.sentenced_on between first_day and last_day
     order by c.sentenced_on
$$;
revoke all on function party_convictions(text, date, date) from public;
grant execute on function party_convictions(text, date, date) to ${app_role};
