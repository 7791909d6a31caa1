-- The pairs of neighbouring characters in a text, word by word. Chinese has no blanks between words and most of its words
-- have two characters, one less than pg_trgm needs. NFKC makes full-width letters and digits plain ones.
create function text_grams(content text) returns text[]
    language sql immutable parallel safe
    return (
        select coalesce(array_agg(distinct substr(word, place, 2)), '{}')
        from regexp_split_to_table(lower(normalize(content, NFKC)), '[\s!-/:-@\[-`{-~\u2010-\u206f\u3000-\u303f]+') as word,
             generate_series(1, length(word) - 1) as place
    );

-- A county as a word, so that the index itself narrows to it. The word of a wider region would be in so many cases that the
-- index gained nothing.
create function region_grams(region text) returns text[]
    language sql immutable parallel safe
    return array['@' || region];

-- What a case can be found by.
create table case_text (
    case_id uuid primary key references case_file,
    region  text collate "C" not null,
    grams   text[] not null
);
create index case_text_grams on case_text using gin (grams);
alter table case_text enable row level security;
create policy case_text_scope on case_text
    using (region >= current_setting('zhibao.region_low', true)
       and region < case current_setting('zhibao.organisation', true)
           when '' then current_setting('zhibao.region_high', true) else '' end);
grant select, insert, update on case_text to ${app_role};

insert into case_text
select f.id, f.region, region_grams(f.region) || text_grams(concat_ws(' ', f.number, f.registration_number, f.title,
    f.description, f.external_reference, f.batch_number,
    (select string_agg(concat_ws(' ', p.name, p.identifier), ' ') from case_party p where p.case_id = f.id and p.role <> 'INFORMER'),
    (select string_agg(concat_ws(' ', r.number, r.name), ' ') from case_right r where r.case_id = f.id)))
from case_file f;

-- The cases of the caller's scope that hold all of these pairs; nothing beyond "most", so that a common word costs little.
-- It runs as the owner of the tables, because a row policy keeps the planner from using the index of an operator that
-- might leak; therefore it applies the scope itself, once in the index and once on the row.
create function case_candidates(wanted text[], most integer) returns uuid[]
    language plpgsql stable security definer set search_path = pg_catalog, public
as $$
declare
    low    text := current_setting('zhibao.region_low', true);
    high   text := current_setting('zhibao.region_high', true);
    county text[] := '{}';
    found  uuid[];
begin
    if coalesce(low, '') = '' or current_setting('zhibao.organisation', true) <> '' then
        return '{}';
    end if;
    if low ~ '^\d{6}$' and low not like '____00' then
        county := array['@' || low];
    end if;
    select array_agg(hit.case_id) into found from (
        select t.case_id from public.case_text t
        where t.grams @> (wanted || county) and t.region >= low and t.region < high
        limit most) as hit;
    return coalesce(found, '{}');
end
$$;
revoke execute on function case_candidates(text[], integer) from public;
grant execute on function case_candidates(text[], integer) to ${app_role};

-- The scope as one range of regions. A separate test of the organisation counts for the planner as one row in two hundred,
-- so that it expected nearly nothing of any list and sorted what it should have walked.
alter policy case_file_scope on case_file
    using (region >= current_setting('zhibao.region_low', true)
       and region < case current_setting('zhibao.organisation', true)
           when '' then current_setting('zhibao.region_high', true) else '' end);

-- Filters that many lists use, each in the order of the list.
create index case_file_state on case_file (state, received_on desc, id desc);
create index case_file_region_state on case_file (region, state, received_on desc, id desc);
create index case_file_officer on case_file (officer, received_on desc, id desc) where officer is not null;
create index case_file_kind on case_file (kind, received_on desc, id desc);
create index case_file_sanction on case_file ((coalesce(fine_fen, 0) + coalesce(confiscated_fen, 0)))
    where fine_fen is not null or confiscated_fen is not null;

-- Filters that somebody keeps under a name.
create table saved_filter (
    owner    text not null,
    name     text not null,
    query    text not null,
    saved_at timestamptz not null,
    primary key (owner, name)
);
grant select, insert, update, delete on saved_filter to ${app_role};
