-- A title in which somebody wrote down who informed the office is not shown to those who do not carry the case, and in no
-- table that leaves the office. Reads case_party by its primary key, as its caller, under the caller's row policies.
create function title_without_informers(aCase uuid, title text, instead text) returns text
    language sql stable parallel safe
    return case when exists (
        select from case_party i
         where i.case_id = aCase and i.role = 'INFORMER'
           and (strpos(title, i.name) > 0 or strpos(title, i.phone) > 0)
           -- Who has another part in the case as well is no secret.
           and not exists (select from case_party o
                            where o.case_id = aCase and o.role <> 'INFORMER' and o.name = i.name))
        then instead else title end;
