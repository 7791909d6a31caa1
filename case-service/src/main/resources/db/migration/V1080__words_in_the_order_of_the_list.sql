-- The texts in the order of the list of cases, so that a common word is found by walking them alone, newest first. The key
-- takes the place of the one by case, so that an arrival writes as many index entries as before; the day of receipt of a
-- case never changes.
create table case_words (
    received_on date not null,
    case_id     uuid not null references case_file,
    region      text collate "C" not null,
    content     text not null
);
insert into case_words
select f.received_on, t.case_id, t.region, t.content
from case_text t join case_file f on f.id = t.case_id
order by f.received_on, t.case_id;
drop table case_text;
alter table case_words rename to case_text;
alter table case_text add constraint case_text_pkey primary key (received_on, case_id);
create index case_text_grams on case_text using gin ((region_grams(region) || text_grams(content)));
alter table case_text enable row level security;
create policy case_text_scope on case_text
    using (region >= current_setting('zhibao.region_low', true)
       and region < case current_setting('zhibao.organisation', true)
           when '' then current_setting('zhibao.region_high', true) else '' end);
grant select, insert, update on case_text to ${app_role};

-- What the statistics of the index know of these words within a range of regions: their rarest pairs, which alone are looked
-- up, since the list of cases that have a pair like 公司 is as long as the table; and which share of all cases lies there and
-- has the words, as if pairs and places met by chance (a long word is rarer than each of its pairs). A pair that is not among
-- the common ones counts as in no case.
create function word_odds(words text[], low text, high text, out pairs text[], out share double precision)
    language sql stable
as $$
    with wanted as materialized (
        select pair from unnest(text_grams(array_to_string(words, ' '))) as pair
    ), common as materialized (
        select it.pair, it.share
        from pg_stats s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as it (pair, share)
        where s.schemaname = 'public' and s.tablename = 'case_text_grams'
          and (it.pair in (select pair from wanted)
            or it.pair like '@%' and substr(it.pair, 2) >= low and substr(it.pair, 2) < high)
    ), rarest as (
        select pair, coalesce(common.share, 0) as share
        from wanted left join common using (pair)
        order by 2, 1
        limit 4
    )
    select (select array_agg(pair) from rarest),
        least((select min(rarest.share) from rarest),
              (select exp(sum(ln(greatest(common.share, 1e-9))))
               from unnest(words) as word cross join generate_series(1, length(word) - 1, 2) as place
                   left join common on pair = substr(word, place, 2)))
            * (select coalesce(least(sum(common.share), 1), 0) from common where pair like '@%')
$$;
revoke execute on function word_odds(text[], text, text) from public;

-- The cases of the caller's scope that hold all of these words; null where there are as many as "most" or, by the
-- statistics of the index, clearly more: then the list is walked in its order, which soon fills a page.
-- It runs as the owner of the tables, because a row policy keeps the planner from using the index of an operator that
-- might leak; therefore it applies the scope itself, once in the index and once on the row.
create or replace function case_candidates(words text[], most integer) returns uuid[]
    language plpgsql stable security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan
as $$
declare
    low    text := current_setting('zhibao.region_low', true);
    high   text := current_setting('zhibao.region_high', true);
    wanted text[];
    chance double precision;
    found  uuid[];
begin
    if coalesce(low, '') = '' or current_setting('zhibao.organisation', true) <> '' then
        return '{}';
    end if;
    select pairs, share into wanted, chance from public.word_odds(words, low, high);
    if cardinality(words) = 1
            and chance * (select reltuples from pg_class where oid = 'public.case_text'::regclass) > 2 * most then
        return null;
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

-- The first cases of the caller's scope, in the order of the list and after a place in it, that hold all of these words.
-- Where the statistics promise enough of them within half of the longest walk, the texts are walked; otherwise, and where
-- the promise was not kept, the index finds every hit, and the first are taken. Its owner applies the scope, as in case_candidates. The texts of
-- the statements hold the words, so that no plan is made without them, and each word is one plain call per row.
create function case_page(words text[], after_day date, after_id uuid, ascending boolean, wanted integer, walked integer) returns uuid[]
    language plpgsql stable security definer set search_path = pg_catalog, public set enable_seqscan = off set jit = off
as $$
declare
    low     text := current_setting('zhibao.region_low', true);
    high    text := current_setting('zhibao.region_high', true);
    rarest  text[];
    chance  double precision;
    holds   text := (select string_agg(format('strpos(content, %L) > 0', word), ' and ') from unnest(words) as word);
    follows text := case when after_id is null then 'true'
        else format('(received_on, case_id) %s (%L::date, %L::uuid)', case when ascending then '>' else '<' end, after_day, after_id) end;
    ordered text := case when ascending then 'order by received_on, case_id limit '
        else 'order by received_on desc, case_id desc limit ' end;
    found   uuid[];
begin
    if coalesce(low, '') = '' or current_setting('zhibao.organisation', true) <> '' then
        return '{}';
    end if;
    select pairs, share into rarest, chance from public.word_odds(words, low, high);
    if chance * walked > 2 * wanted then
        execute 'select array(select case_id from (select * from public.case_text where ' || follows || ' ' || ordered || '$4) as next'
            || ' where region >= $1 and region < $2 and ' || holds || ' ' || ordered || '$3)'
            into found using low, high, wanted, walked;
        if cardinality(found) = wanted then
            return found;
        end if;
    end if;
    if low ~ '^\d{6}$' and low not like '____00' then
        rarest := rarest || public.region_grams(low);
    end if;
    execute 'with hits as materialized (select received_on, case_id from public.case_text'
        || ' where public.region_grams(region) || public.text_grams(content) @> $4 and region >= $1 and region < $2 and ' || holds
        || ') select array(select case_id from hits where ' || follows || ' ' || ordered || '$3)'
        into found using low, high, wanted, rarest;
    return found;
end
$$;
revoke execute on function case_page(text[], date, uuid, boolean, integer, integer) from public;
grant execute on function case_page(text[], date, uuid, boolean, integer, integer) to ${app_role};
