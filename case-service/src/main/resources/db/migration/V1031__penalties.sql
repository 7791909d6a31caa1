-- What the penalty procedure keeps of a case beyond its acts.
create table penalty_record (
    case_id           uuid primary key references case_file,
    investigators     text[] not null,
    filing_conditions text[] not null,
    refusal_grounds   text[] not null,
    infringed_from    date,
    infringed_to      date,
    review_grounds    text[] not null,
    discretion        text,
    discretion_grounds text[] not null,
    sanctions         text[] not null,
    applied_law       text,
    served_on         date,
    payment_due_on    date,
    dunned_on         date,
    remitted_fen      bigint not null
);

create table penalty_instalment (
    case_id  uuid not null references penalty_record,
    position integer not null,
    due_on   date not null,
    fen      bigint not null,
    primary key (case_id, position)
);

-- Reconsideration and suits: no surcharge accrues in them.
create table penalty_remedy (
    case_id  uuid not null references penalty_record,
    position integer not null,
    began_on date not null,
    ended_on date,
    primary key (case_id, position)
);

create table penalty_notice (
    id                   uuid primary key,
    case_id              uuid not null references case_file,
    given_on             date not null,
    answer_due           date not null,
    specified            boolean not null,
    sanctions            text[] not null,
    fine_fen             bigint not null,
    confiscated_fen      bigint not null,
    goods_value_fen      bigint not null,
    answered_on          date,
    waived_on            date,
    hearing_requested_on date,
    hearing_held_on      date
);
create index penalty_notice_case on penalty_notice (case_id, id);

create table penalty_payment (
    id              uuid primary key,
    case_id         uuid not null references case_file,
    paid_on         date not null,
    fine_fen        bigint not null,
    confiscated_fen bigint not null,
    surcharge_fen   bigint not null,
    receipt         text
);
create index penalty_payment_case on penalty_payment (case_id, id);

alter table penalty_record enable row level security;
create policy penalty_record_scope on penalty_record using (exists (select from case_file f where f.id = case_id));
alter table penalty_instalment enable row level security;
create policy penalty_instalment_scope on penalty_instalment using (exists (select from case_file f where f.id = case_id));
alter table penalty_remedy enable row level security;
create policy penalty_remedy_scope on penalty_remedy using (exists (select from case_file f where f.id = case_id));
alter table penalty_notice enable row level security;
create policy penalty_notice_scope on penalty_notice using (exists (select from case_file f where f.id = case_id));
alter table penalty_payment enable row level security;
create policy penalty_payment_scope on penalty_payment using (exists (select from case_file f where f.id = case_id));

grant select, insert, update on penalty_record, penalty_notice to ${app_role};
grant select, insert, update, delete on penalty_instalment, penalty_remedy to ${app_role};
grant select, insert on penalty_payment to ${app_role};
