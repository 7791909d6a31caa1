-- A penalty that was annulled is no earlier penalty: it does not lower a threshold of the criminal law.
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
       and not exists (select from procedural_step s
                        where s.aggregate_id = f.id and s.act = 'DECISION_ANNULMENT')
     order by f.decided_on
$$;

-- That a transfer was reported, or a threshold reached, and nobody decided on it bars a penalty from now on.
update case_file c
   set bars = array_to_string(
           array(select distinct name
                   from unnest(string_to_array(nullif(c.bars, ''), ',') || 'TRANSFER_UNDECIDED'::text) as name
                  order by name),
           ',')
 where c.outcome is null
   and (exists (select from criminal_alert a where a.case_id = c.id)
        or exists (select from procedural_step s where s.aggregate_id = c.id and s.act = 'TRANSFER_REPORT'))
   and not exists (select from procedural_step s
                    where s.aggregate_id = c.id
                      and s.act in ('TRANSFER_APPROVAL', 'TRANSFER_REFUSAL', 'CRIMINAL_TRANSFER'));
