-- That another office owes an answer is a bar on record from now on: cases that wait for one get it.
update case_file c
   set bars = array_to_string(
           array(select distinct name
                   from unnest(string_to_array(nullif(c.bars, ''), ',') || waiting.names) as name
                  order by name),
           ',')
  from (select pending.aggregate_id, array_agg(pending.name) as names
          from (select s.aggregate_id,
                       case when s.act like 'ASSISTANCE%' then 'ASSISTANCE_PENDING' else 'DISPUTE_PENDING' end as name
                  from procedural_step s
                 where s.act in ('ASSISTANCE_REQUEST', 'ASSISTANCE_ANSWER',
                                 'JURISDICTION_DISPUTE', 'JURISDICTION_SETTLEMENT')
                 group by 1, 2
                having sum(case when s.act in ('ASSISTANCE_REQUEST', 'JURISDICTION_DISPUTE') then 1 else -1 end) > 0
               ) pending
         group by pending.aggregate_id) waiting
 where c.id = waiting.aggregate_id;
