-- What the adjudication procedure keeps of a case beyond its acts.
create table adjudication_record (
    case_id              uuid primary key references case_file,
    requester            text,
    standing_proofs      text[] not null,
    standing_gaps        text[] not null,
    hearing_on           date,
    hearing_place        text,
    minutes_on           date,
    present              text[] not null,
    stay_ground          text,
    stay_refusal_ground  text,
    revocation_ground    text,
    measures             text[] not null,
    platforms            text[] not null,
    earlier_case_id      uuid,
    earlier_judgment     text,
    mediation_id         uuid,
    agreement            text
);

create table adjudication_panel_member (
    case_id    uuid not null references adjudication_record,
    position   integer not null,
    name       text not null,
    role       text not null,
    recused_on date,
    primary key (case_id, position)
);

create table adjudication_vote (
    case_id    uuid not null references adjudication_record,
    position   integer not null,
    member     text not null,
    conclusion text not null,
    opinion    text,
    primary key (case_id, position)
);

create table adjudication_joint_case (
    case_id       uuid not null references adjudication_record,
    joint_case_id uuid not null references case_file,
    primary key (case_id, joint_case_id)
);

create table adjudication_recusal (
    id           uuid primary key,
    case_id      uuid not null references case_file,
    member       text not null,
    ground       text not null,
    requested_by text,
    requested_on date not null,
    known_on     date,
    granted      boolean,
    decided_on   date,
    reason       text
);
create index adjudication_recusal_case on adjudication_recusal (case_id, id);

alter table adjudication_record enable row level security;
create policy adjudication_record_scope on adjudication_record using (exists (select from case_file f where f.id = case_id));
alter table adjudication_panel_member enable row level security;
create policy adjudication_panel_scope on adjudication_panel_member using (exists (select from case_file f where f.id = case_id));
alter table adjudication_vote enable row level security;
create policy adjudication_vote_scope on adjudication_vote using (exists (select from case_file f where f.id = case_id));
alter table adjudication_joint_case enable row level security;
create policy adjudication_joint_scope on adjudication_joint_case using (exists (select from case_file f where f.id = case_id));
alter table adjudication_recusal enable row level security;
create policy adjudication_recusal_scope on adjudication_recusal using (exists (select from case_file f where f.id = case_id));

grant select, insert, update on adjudication_record, adjudication_recusal to ${app_role};
grant select, insert, update, delete on adjudication_panel_member, adjudication_vote, adjudication_joint_case to ${app_role};
