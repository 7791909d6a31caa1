-- Suits against administrative acts follow 行政诉讼法: which of their acts begin deadlines depends on that, also of those on record.
update procedural_step s
   set circumstances = concat_ws(',', 'ADMINISTRATIVE_SUIT', s.circumstances)
  from case_file c
 where c.id = s.aggregate_id
   and c.kind = 'ADMIN_COURT'
   and s.act in ('ACCEPTANCE', 'SERVICE_OF_REQUEST', 'APPEAL')
   and coalesce(s.circumstances, '') not like '%ADMINISTRATIVE_SUIT%';
