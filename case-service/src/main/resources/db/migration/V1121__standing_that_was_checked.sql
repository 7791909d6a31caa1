-- A request is taken up only after its standing was checked: where that is on record already, it need not be done again.
update case_file c
   set bars = array_to_string(
           array(select distinct name
                   from unnest(string_to_array(nullif(c.bars, ''), ',') || 'STANDING_CHECKED'::text) as name
                  order by name),
           ',')
  from adjudication_record a
 where a.case_id = c.id
   and a.requester is not null
   and c.state in ('REQUEST_RECEIVED', 'CORRECTION');
