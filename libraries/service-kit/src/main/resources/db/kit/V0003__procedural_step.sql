create table procedural_step (
    id           uuid primary key,
    aggregate_id uuid not null,
    region       text collate "C" not null,
    organisation text not null,
    act          text not null,
    outcome      text,
    from_state   text not null,
    to_state     text not null,
    occurred_on  date not null,
    actor        text not null,
    note         text
);
comment on table procedural_step is 'The history of each aggregate under a procedure: one row for each act';
-- The history of one aggregate, oldest act first.
create index procedural_step_history on procedural_step (aggregate_id, id);

alter table procedural_step enable row level security;
create policy procedural_step_scope on procedural_step
    using (region >= current_setting('zhibao.region_low', true)
       and region < current_setting('zhibao.region_high', true)
       and current_setting('zhibao.organisation', true) in ('', organisation));

grant select, insert on procedural_step to ${app_role};
