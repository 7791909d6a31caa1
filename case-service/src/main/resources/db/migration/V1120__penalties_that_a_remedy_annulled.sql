-- A penalty that reconsideration or a court annulled is no earlier penalty either, without an act of its own that says so.
create or replace function party_penalties(wanted text, first_day date, last_day date)
    returns table (case_id uuid, number text, kind text, decided_on date)
    language sql stable security definer set search_path from current
as $$
    select distinct f.id, f.number, f.kind, f.decided_on
      from case_party p join case_file f on f.id = p.case_id
     where p.identifier = wanted
       and p.role in ('RESPONDENT', 'SUSPECT')
       and f.outcome = 'PENALTY_IMPOSED'
       and f.decided_on between first_day and last_day
       and f.bars not like '%DECISION_ANNULLED%'
       and not exists (select from procedural_step s
                        where s.aggregate_id = f.id and s.act = 'DECISION_ANNULMENT')
     order by f.decided_on
$$;
