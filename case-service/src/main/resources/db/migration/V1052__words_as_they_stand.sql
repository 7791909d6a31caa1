-- What a case can be found by, as it reads: pairs of characters alone also found what has them apart. The pairs stay in the
-- index only, and the narrow rows let a search read a third of the pages.
create function text_plain(content text) returns text
    language sql immutable parallel safe
    return lower(normalize(content, NFKC));

-- The words of a search, without those that are nothing but blanks and marks.
create function search_words(query text) returns text[]
    language sql immutable parallel safe
    return (
        select coalesce(array_agg(distinct word), '{}')
        from regexp_split_to_table(text_plain(query), '\s+') as word
        where word !~ '^[\s!-/:-@\[-`{-~\u2010-\u206f\u3000-\u303f]*$'
    );

alter table case_text add column content text;
update case_text t set content = (
    select text_plain(concat_ws(' ', f.number, nullif(f.registration_number, f.number), f.title, f.description,
        f.external_reference, f.batch_number,
        (select string_agg(concat_ws(' ', p.name, p.identifier), ' ') from case_party p
         where p.case_id = f.id and p.role <> 'INFORMER'),
        (select string_agg(concat_ws(' ', r.number, r.name), ' ') from case_right r where r.case_id = f.id)))
    from case_file f where f.id = t.case_id);
alter table case_text alter column content set not null;
-- Its index goes with it.
alter table case_text drop column grams;
create index case_text_grams on case_text using gin ((region_grams(region) || text_grams(content)));

-- The cases of the caller's scope that hold all of these words; null where there are as many as "most" or, by the
-- statistics of the index, clearly more: then the list is walked in its order, which soon fills a page.
-- It runs as the owner of the tables, because a row policy keeps the planner from using the index of an operator that
-- might leak; therefore it applies the scope itself, once in the index and once on the row. Only the rarest pairs are looked
-- up, since the list of cases that have a pair like 公司 is as long as the table.
drop function case_candidates(text[], integer);
create function case_candidates(words text[], most integer) returns uuid[]
    language plpgsql stable security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan
as $$
declare
    low    text := current_setting('zhibao.region_low', true);
    high   text := current_setting('zhibao.region_high', true);
    shares jsonb;
    wanted text[];
    rarest double precision;
    chance double precision := 1;
    found  uuid[];
begin
    if coalesce(low, '') = '' or current_setting('zhibao.organisation', true) <> '' then
        return '{}';
    end if;
    select jsonb_object(s.most_common_elems::text::text[], s.most_common_elem_freqs[:cardinality(s.most_common_elems::text::text[])]::text[])
    into shares from pg_stats s where s.schemaname = 'public' and s.tablename = 'case_text_grams';
    select array_agg(rare.gram), min(rare.share) into wanted, rarest from (
        select gram, coalesce((shares ->> gram)::double precision, 0) as share
        from unnest(public.text_grams(array_to_string(words, ' '))) as gram
        order by share, gram
        limit 4) as rare;
    if cardinality(words) = 1 then
        -- As if the pairs of the word met by chance: a long word is rarer than each of its pairs.
        for place in 1 .. length(words[1]) - 1 by 2 loop
            chance := chance * coalesce((shares ->> substr(words[1], place, 2))::double precision, 0);
        end loop;
        if least(rarest, chance) * (select reltuples from pg_class where oid = 'public.case_text'::regclass) > 2 * most then
            return null;
        end if;
    end if;
    if low ~ '^\d{6}$' and low not like '____00' then
        wanted := wanted || public.region_grams(low);
    end if;
    found := array(
        select t.case_id from public.case_text t
        where public.region_grams(t.region) || public.text_grams(t.content) @> wanted
          and t.region >= low and t.region < high
          and (select bool_and(strpos(t.content, word) > 0) from unnest(words) as word)
        limit most);
    return case when cardinality(found) < most then found end;
end
$$;
revoke execute on function case_candidates(text[], integer) from public;
grant execute on function case_candidates(text[], integer) to ${app_role};
