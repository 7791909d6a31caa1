-- The catalogue: an indicator is a row. A changed definition is a new version; the versions before stay.
create table indicator (
    code          text        not null,
    version       integer     not null,
    position      integer     not null,
    name_zh       text        not null,
    name_en       text        not null,
    unit          text        not null,
    scale         integer     not null,
    direction     text        not null,
    nature        text        not null,
    source        text        not null,
    published     boolean     not null,
    facts         text[]      not null,
    filter        text        not null,
    measure       text        not null,
    formula       text        not null,
    aliases       text[]      not null,
    definition    text        not null,
    valid_from    timestamptz not null default now(),
    superseded_at timestamptz,
    primary key (code, version)
);
comment on table indicator is 'facts: CloudEvents types; filter: attribute=value|value;…; measure: COUNT, DISTINCT:attribute, SUM:quantity; formula: over {codes}';
create unique index indicator_current on indicator (code) where superseded_at is null;

create table target (
    code          text not null,
    region        text collate "C" not null,
    period        text not null,
    due_on        date not null,
    qualifier     text not null,
    value         text not null,
    unit          text not null,
    document      text not null,
    document_date date,
    quotation     text not null,
    primary key (code, region, period)
);
comment on table target is 'What a plan wants an indicator to reach, as printed in the plan';

-- Words of reports that name no dates, and the days they are counted for.
create table period_label (
    period_type text not null,
    label       text not null,
    first_day   date,
    last_day    date not null,
    basis       text not null,
    primary key (period_type, label)
);
insert into period_label (period_type, label, last_day, basis) values
    ('CUMULATIVE_UNSPECIFIED', '近年来', '2023-12-31', '报告只说“近年来”,未给起止日期;自有登记起累计至报告所述年度末。');

-- One row per event. A quantity that a fact does not have is null, never zero.
create table fact (
    event_id    uuid        primary key,
    fact_type   text        not null,
    kind        text        not null,
    subject     uuid        not null,
    number      text        not null,
    region      text        collate "C" not null,
    occurred_on date        not null,
    recorded_at timestamptz not null,
    attributes  jsonb       not null,
    persons     integer,
    rights      integer,
    amount_fen  bigint
);
comment on table fact is 'kind: of the case, mediation or right; attributes: texts that a filter may name; recorded_at: when it became known';
comment on column fact.amount_fen is 'secured claim of a pledge; fine and confiscated gains of a decision; amount in dispute or agreed of a mediation';
-- Counts of a subtree and a period; rules that name no kind skip from kind to kind.
create index fact_by_kind_and_day on fact (fact_type, kind, occurred_on, region);
-- The drill-down in the order of days.
create index fact_drill_down on fact (fact_type, occurred_on, event_id);

create table observation (
    id              uuid        primary key,
    code            text        not null,
    region          text        collate "C" not null,
    period_type     text        not null,
    period          text        not null,
    qualifier       text        not null,
    value           text        not null,
    unit            text        not null,
    source_document text        not null,
    source_date     date        not null,
    import_id       uuid        not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    superseded_at   timestamptz
);
comment on column observation.value is 'as printed, with its decimals; lower and upper bound joined by a hyphen where qualifier is range';
create unique index observation_current on observation (code, region, period_type, period) where superseded_at is null;
-- What was known on a past day, and the history.
create index observation_history on observation (code, region, period, period_type, recorded_at);

create table observation_import (
    id          uuid        primary key,
    received_at timestamptz not null,
    received_by text        not null,
    digest      text        not null,
    accepted    integer     not null,
    unchanged   integer     not null,
    rejected    integer     not null,
    lines       text        not null
);

-- Single facts belong to the bureaus: nobody sees them beyond the region they serve, and a bank none at all.
alter table fact enable row level security;
create policy fact_scope on fact
    using (region >= current_setting('zhibao.region_low', true)
       and region < current_setting('zhibao.region_high', true)
       and current_setting('zhibao.organisation', true) = '');

-- Observations also concern the units above the caller's, to compare with.
alter table observation enable row level security;
create policy observation_scope on observation
    using (current_setting('zhibao.organisation', true) = ''
       and (region >= current_setting('zhibao.region_low', true)
            and region < current_setting('zhibao.region_high', true)
         or region in ('100000',
                       left(current_setting('zhibao.region_low', true), 2) || '0000',
                       left(current_setting('zhibao.region_low', true), 4) || '00')));

grant select on indicator, target, period_label to ${app_role};
grant select, insert on fact, observation_import to ${app_role};
grant select, insert on observation to ${app_role};
-- The only thing that may change in an observation is that a later one took its place.
grant update (superseded_at) on observation to ${app_role};

-- A second way to every counted figure, for whoever wants to check the service: select recount('PLG.TM.CLAIM', '150100',
-- '150200', '0001-01-01', '2023-12-31', now()). Sums of amounts are in fen.
create function recount(indicator_code text, region_low text, region_high text, first_day date, last_day date,
                        known_at timestamptz) returns numeric
    language sql stable as $$
    with rule as (select * from indicator where code = indicator_code and superseded_at is null),
         condition as (select split_part(part, '=', 1) as name, string_to_array(split_part(part, '=', 2), '|') as allowed
                       from rule, regexp_split_to_table(nullif(filter, ''), ';') as part),
         counted as (select f.* from fact f, rule r
                     where f.fact_type = any (r.facts)
                       and f.region >= region_low and f.region < region_high
                       and f.occurred_on between first_day and last_day
                       and f.recorded_at <= known_at
                       and not exists (select from condition c
                                       where (f.attributes ->> c.name) is null
                                          or not (f.attributes ->> c.name) = any (c.allowed)))
    select case
        when (select measure from rule) = 'COUNT' then (select count(distinct subject) from counted)
        when (select measure from rule) like 'DISTINCT:%'
            then (select count(distinct attributes ->> split_part((select measure from rule), ':', 2)) from counted)
        when (select measure from rule) = 'SUM:persons' then (select coalesce(sum(persons), 0) from counted)
        when (select measure from rule) = 'SUM:rights' then (select coalesce(sum(rights), 0) from counted)
        when (select measure from rule) = 'SUM:amount' then (select coalesce(sum(amount_fen), 0) from counted)
    end
$$;
