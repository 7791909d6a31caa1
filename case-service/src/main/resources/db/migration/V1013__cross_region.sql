-- What passes between offices. A row is seen by both sides, and by whoever stands above either; the case itself stays where it
-- is, so its policy knows nothing of this. What the other side must know is copied into the row when it is sent, and who it is
-- between can never be changed: the application may update its progress only.

create function zhibao_in_scope(region text) returns boolean
    language sql stable parallel safe
    return region collate "C" >= current_setting('zhibao.region_low', true)
       and region collate "C" < current_setting('zhibao.region_high', true)
       and current_setting('zhibao.organisation', true) = '';
comment on function zhibao_in_scope is 'Whether a region lies within the scope of the transaction';

create table assistance_letter (
    id              uuid primary key,
    version         bigint not null,
    case_id         uuid not null,
    from_region     text collate "C" not null,
    to_region       text collate "C" not null,
    case_number     text not null,
    case_kind       text not null,
    case_title      text not null,
    sent_on         date not null,
    sent_by         text not null,
    letter_number   text,
    subject         text not null,
    questions       text not null,
    status          text not null,
    received_on     date,
    received_by     text,
    announced_due   date,
    announced_on    date,
    delay_reason    text,
    answered_on     date,
    answered_by     text,
    answer          text,
    answer_number   text
);
-- The lists of either side, newest first.
create index assistance_letter_from on assistance_letter (from_region, id desc);
create index assistance_letter_to on assistance_letter (to_region, id desc);
create index assistance_letter_case on assistance_letter (case_id, id desc);

create table jurisdiction_dispute (
    id                uuid primary key,
    version           bigint not null,
    case_id           uuid not null,
    from_region       text collate "C" not null,
    to_region         text collate "C" not null,
    superior_region   text collate "C" not null,
    case_number       text not null,
    case_kind         text not null,
    case_title        text not null,
    arose_on          date not null,
    raised_by         text not null,
    note              text,
    status            text not null,
    referred_on       date,
    received_on       date,
    settled_on        date,
    settled_by        text,
    competent_region  text collate "C"
);
create index jurisdiction_dispute_from on jurisdiction_dispute (from_region, id desc);
create index jurisdiction_dispute_to on jurisdiction_dispute (to_region, id desc);
create index jurisdiction_dispute_case on jurisdiction_dispute (case_id, id desc);

create table case_handover (
    id               uuid primary key,
    version          bigint not null,
    case_id          uuid not null,
    from_region      text collate "C" not null,
    to_region        text collate "C" not null,
    case_number      text not null,
    case_kind        text not null,
    case_title       text not null,
    matter_id        uuid not null,
    content          text not null,
    reason           text not null,
    offered_on       date not null,
    offered_by       text not null,
    status           text not null,
    answered_on      date,
    answered_by      text,
    answer_reason    text,
    accepted_case_id uuid,
    accepted_number  text,
    concluded_on     date
);
comment on column case_handover.content is 'The case as it is offered: what the receiving office registers when it accepts';
create index case_handover_from on case_handover (from_region, id desc);
create index case_handover_to on case_handover (to_region, id desc);
create index case_handover_case on case_handover (case_id, id desc);
-- A case is offered to one office at a time.
create unique index case_handover_open on case_handover (case_id) where concluded_on is null;

create table joint_handling (
    id           uuid primary key,
    version      bigint not null,
    case_id      uuid not null,
    from_region  text collate "C" not null,
    region_group text not null,
    case_number  text not null,
    case_kind    text not null,
    case_title   text not null,
    matter_id    uuid not null,
    opened_on    date not null,
    opened_by    text not null,
    purpose      text not null,
    closed_on    date
);
create index joint_handling_group on joint_handling (region_group, id desc);

create table joint_handling_member (
    joint_id   uuid not null references joint_handling,
    region     text collate "C" not null,
    region_end text collate "C" not null,
    primary key (joint_id, region)
);
comment on table joint_handling_member is 'Places that handle the matter together; region_end is the first code after the subtree';

create table joint_handling_case (
    joint_id    uuid not null references joint_handling,
    case_id     uuid not null,
    region      text collate "C" not null,
    case_number text not null,
    case_kind   text not null,
    case_title  text not null,
    joined_on   date not null,
    joined_by   text not null,
    primary key (joint_id, case_id)
);

alter table assistance_letter enable row level security;
create policy assistance_letter_read on assistance_letter for select
    using (zhibao_in_scope(from_region) or zhibao_in_scope(to_region));
create policy assistance_letter_send on assistance_letter for insert with check (zhibao_in_scope(from_region));
create policy assistance_letter_proceed on assistance_letter for update
    using (zhibao_in_scope(from_region) or zhibao_in_scope(to_region));

alter table jurisdiction_dispute enable row level security;
create policy jurisdiction_dispute_read on jurisdiction_dispute for select
    using (zhibao_in_scope(from_region) or zhibao_in_scope(to_region));
create policy jurisdiction_dispute_raise on jurisdiction_dispute for insert with check (zhibao_in_scope(from_region));
create policy jurisdiction_dispute_proceed on jurisdiction_dispute for update
    using (zhibao_in_scope(from_region) or zhibao_in_scope(to_region));

alter table case_handover enable row level security;
create policy case_handover_read on case_handover for select
    using (zhibao_in_scope(from_region) or zhibao_in_scope(to_region));
create policy case_handover_offer on case_handover for insert with check (zhibao_in_scope(from_region));
create policy case_handover_proceed on case_handover for update
    using (zhibao_in_scope(from_region) or zhibao_in_scope(to_region));

-- Seen by every office at, below or above a place that takes part.
alter table joint_handling_member enable row level security;
create policy joint_handling_member_read on joint_handling_member for select
    using (zhibao_in_scope(region)
        or (current_setting('zhibao.organisation', true) = ''
            and current_setting('zhibao.region_low', true) collate "C" >= region
            and current_setting('zhibao.region_low', true) collate "C" < region_end));
create policy joint_handling_member_open on joint_handling_member for insert
    with check (current_setting('zhibao.organisation', true) = '');
alter table joint_handling enable row level security;
create policy joint_handling_read on joint_handling for select
    using (zhibao_in_scope(from_region)
        or exists (select from joint_handling_member m where m.joint_id = id));
create policy joint_handling_open on joint_handling for insert with check (zhibao_in_scope(from_region));
create policy joint_handling_close on joint_handling for update using (zhibao_in_scope(from_region));
alter table joint_handling_case enable row level security;
create policy joint_handling_case_read on joint_handling_case for select
    using (exists (select from joint_handling j where j.id = joint_id));
create policy joint_handling_case_join on joint_handling_case for insert
    with check (zhibao_in_scope(region) and exists (select from joint_handling j where j.id = joint_id));

grant select, insert on assistance_letter, jurisdiction_dispute, case_handover, joint_handling,
    joint_handling_member, joint_handling_case to ${app_role};
grant update (version, status, received_on, received_by, announced_due, announced_on, delay_reason, answered_on,
    answered_by, answer, answer_number) on assistance_letter to ${app_role};
grant update (version, status, referred_on, received_on, settled_on, settled_by, competent_region)
    on jurisdiction_dispute to ${app_role};
grant update (version, status, answered_on, answered_by, answer_reason, accepted_case_id, accepted_number, concluded_on)
    on case_handover to ${app_role};
grant update (version, closed_on) on joint_handling to ${app_role};
