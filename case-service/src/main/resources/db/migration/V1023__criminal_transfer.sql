-- That an amount of a case reached a threshold of the criminal law; once for a conduct and degree.
create table criminal_alert (
    id          uuid primary key,
    case_id     uuid not null references case_file,
    conduct     text not null,
    degree      text not null,
    crime       text not null,
    yardstick   text not null,
    value       numeric not null,
    minimum     numeric not null,
    legal_basis text not null,
    occurred_on date not null
);
create unique index criminal_alert_once on criminal_alert (case_id, conduct, degree);

alter table criminal_alert enable row level security;
create policy criminal_alert_scope on criminal_alert using (exists (select from case_file f where f.id = case_id));
grant select, insert on criminal_alert to ${app_role};

-- Penalties of a party in every region: a repeat offence counts wherever the first one was punished, and the caller's
-- scope would hide it. It tells number, kind and day and nothing else of the case. Index case_party_identifier.
create function party_penalties(wanted text, first_day date, last_day date)
    returns table (case_id uuid, number text, kind text, decided_on date)
    language sql stable security definer set search_path from current
as $$
    select distinct f.id, f.number, f.kind, f.decided_on
      from case_party p join case_file f on f.id = p.case_id
     where p.identifier = wanted
       and p.role in ('RESPONDENT', 'SUSPECT')
       and f.outcome = 'PENALTY_IMPOSED'
       and f.decided_on between first_day and last_day
     order by f.decided_on
$$;
revoke all on function party_penalties(text, date, date) from public;
grant execute on function party_penalties(text, date, date) to ${app_role};
