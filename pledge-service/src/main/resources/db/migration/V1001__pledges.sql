create table pledge (
    id                  uuid primary key,
    version             bigint not null,
    region              text collate "C" not null,
    last_act_on         date not null,
    event_sequence      integer not null,
    ledger_sequence     integer not null,
    ledger_head         bytea,
    number              text not null unique,
    matter_id           uuid not null,
    right_kind          text not null,
    channel             text not null,
    state               text not null,
    pledgor_name        text not null,
    pledgor_identifier  text not null,
    pledgee_name        text not null,
    pledgee_identifier  text not null,
    debtor_name         text,
    debtor_identifier   text,
    claim_fen           bigint not null check (claim_fen > 0),
    debt_term_from      date not null,
    debt_term_to        date not null,
    maximum_amount      boolean not null,
    contract_number     text,
    external_reference  text,
    submitted_on        date not null,
    registered_on       date,
    registration_number text,
    ended_on            date,
    cancellation_reason text,
    recorded_at         timestamptz not null default now()
);
-- The pledgee's own number, once for each pledgee.
create unique index pledge_reference on pledge (pledgee_identifier, external_reference) where external_reference is not null;
create unique index pledge_registration_number on pledge (registration_number) where registration_number is not null;
-- The list, newest first; of a bank; within a region's subtree.
create index pledge_submitted on pledge (submitted_on desc, id desc);
create index pledge_pledgee on pledge (pledgee_identifier, submitted_on desc, id desc);
create index pledge_region on pledge (region, submitted_on desc, id desc);
create index pledge_pledgor on pledge (pledgor_identifier);
create index pledge_matter on pledge (matter_id);

create table pledged_right (
    pledge_id  uuid not null references pledge,
    position   integer not null,
    number     text not null,
    name       text,
    filed_on   date,
    granted_on date,
    share      text,
    primary key (pledge_id, position)
);
create index pledged_right_number on pledged_right (number);

create table pledge_refusal_ground (
    pledge_id uuid not null references pledge,
    position  integer not null,
    ground    text not null,
    primary key (pledge_id, position)
);

create table registered_right (
    right_kind text not null,
    number     text not null,
    pledge_id  uuid not null references pledge,
    primary key (right_kind, number)
);
create index registered_right_pledge on registered_right (pledge_id);
comment on table registered_right is 'Rights under a registered pledge; the key keeps a right from being pledged twice, across all regions and banks';

create table refusal_ground (
    id             bigint generated always as identity primary key,
    right_kind     text not null,
    item           integer not null,
    code           text not null,
    text_zh        text not null,
    text_en        text not null,
    overridable    boolean not null,
    curable        boolean not null,
    confirmed      boolean not null,
    legal_basis    text not null,
    effective_from date not null,
    effective_to   date,
    unique (right_kind, code, effective_from)
);
comment on column refusal_ground.confirmed is 'The wording was compared with a published copy; false: not yet. No article number was';
insert into refusal_ground (right_kind, item, code, text_zh, text_en, overridable, curable, confirmed, legal_basis, effective_from) values
    ('PATENT', 1, 'PLEDGOR_NOT_REGISTERED_OWNER', '出质人不是当事人申请质押登记时专利登记簿记载的专利权人的', 'Pledgor is not the patentee recorded in the patent register when the application is filed', false, true, true, '专利权质押登记办法第11条', '2021-11-15'),
    ('PATENT', 2, 'PATENT_TERMINATED_OR_INVALID', '专利权已终止或者已被宣告无效的', 'Patent terminated or declared invalid', false, false, true, '专利权质押登记办法第11条', '2021-11-15'),
    ('PATENT', 3, 'NOT_GRANTED', '专利申请尚未被授予专利权的', 'Application not yet granted', false, true, true, '专利权质押登记办法第11条', '2021-11-15'),
    ('PATENT', 4, 'ANNUAL_FEE_UNPAID', '专利权没有按照规定缴纳年费的', 'Annual fee not paid as required', false, true, true, '专利权质押登记办法第11条', '2021-11-15'),
    ('PATENT', 5, 'STAYED_OR_PRESERVED', '因专利权的归属发生纠纷已请求国家知识产权局中止有关程序,或者人民法院裁定对专利权采取保全措施,专利权的质押手续被暂停办理的', 'Ownership dispute stay or court preservation suspends pledge formalities', false, true, true, '专利权质押登记办法第11条', '2021-11-15'),
    ('PATENT', 6, 'DEBT_TERM_EXCEEDS_PATENT_TERM', '债务人履行债务的期限超过专利权有效期的', 'Debt performance term exceeds patent term', false, true, true, '专利权质押登记办法第11条', '2021-11-15'),
    ('PATENT', 7, 'CONTRACT_NONCOMPLIANT', '质押合同不符合本办法第八条规定的', 'Pledge contract does not meet art. 8', false, true, true, '专利权质押登记办法第11条', '2021-11-15'),
    ('PATENT', 8, 'COOWNER_CONSENT_MISSING', '以共有专利权出质但未取得全体共有人同意且无特别约定的', 'Co-owned patent without consent of all co-owners and no special agreement', false, true, true, '专利权质押登记办法第11条', '2021-11-15'),
    ('PATENT', 9, 'ALREADY_PLEDGED', '专利权已被申请质押登记且处于质押期间的', 'Already pledged and within the pledge period', false, true, true, '专利权质押登记办法第11条', '2021-11-15'),
    ('PATENT', 10, 'SAME_DAY_INVENTION_APPLICATION', '请求办理质押登记的同一申请人的实用新型有同样的发明创造已于同日申请发明专利的(当事人被告知后仍声明同意继续办理的除外)', 'Utility model with a same-day invention application by the same applicant', true, true, true, '专利权质押登记办法第11条', '2021-11-15'),
    ('PATENT', 11, 'INVALIDATION_PENDING', '专利权已被启动无效宣告程序的(当事人被告知后仍声明同意继续办理的除外)', 'Invalidation proceedings pending', true, true, true, '专利权质押登记办法第11条', '2021-11-15'),
    ('PATENT', 12, 'OTHER', '其他不符合出质条件的情形', 'Other circumstances not meeting the conditions', false, false, true, '专利权质押登记办法第11条', '2021-11-15'),
    ('TRADEMARK', 1, 'NAME_MISMATCH', '出质人名称与国家知识产权局档案所记载的名称不一致,且不能提供相关证明证实其为注册商标权利人的', 'Pledgor name differs from the register and no proof of title', false, true, false, '注册商标专用权质押登记程序规定', '2020-05-01'),
    ('TRADEMARK', 2, 'CONTRACT_ILLEGAL', '合同的签订违反法律法规强制性规定的', 'Contract violates mandatory law', false, false, false, '注册商标专用权质押登记程序规定', '2020-05-01'),
    ('TRADEMARK', 3, 'TM_REVOKED_CANCELLED_EXPIRED', '注册商标专用权已经被撤销、被注销或者有效期满未续展的', 'Mark revoked, cancelled or expired without renewal', false, true, false, '注册商标专用权质押登记程序规定', '2020-05-01'),
    ('TRADEMARK', 4, 'TM_SEALED_FROZEN', '注册商标专用权已被人民法院查封、冻结的', 'Mark sealed or frozen by a court', false, true, false, '注册商标专用权质押登记程序规定', '2020-05-01'),
    ('TRADEMARK', 5, 'OTHER', '其他不符合出质条件的', 'Other circumstances', false, false, false, '注册商标专用权质押登记程序规定', '2020-05-01'),
    ('TRADEMARK', 6, 'SIMILAR_MARKS_NOT_INCLUDED', '(受理条件)未将在相同或类似商品/服务上注册的相同或近似商标一并办理质权登记', '(acceptance condition) identical/similar marks on identical/similar goods not pledged together', false, true, false, '注册商标专用权质押登记程序规定', '2020-05-01'),
    ('TRADEMARK', 7, 'ALREADY_PLEDGED', '注册商标专用权已办理质押登记且处于质押期间的(本系统规则,程序规定未列)', 'Already pledged and within the pledge period (a rule of this register, not listed in the provisions)', false, true, false, '本系统规则', '2020-05-01');

alter table pledge enable row level security;
create policy pledge_scope on pledge
    using (region >= current_setting('zhibao.region_low', true)
       and region < current_setting('zhibao.region_high', true)
       and current_setting('zhibao.organisation', true) in ('', pledgee_identifier));

-- What belongs to a pledge is seen by whoever sees the pledge: the subquery runs under the policy above.
alter table pledged_right enable row level security;
create policy pledged_right_scope on pledged_right using (exists (select from pledge p where p.id = pledge_id));
alter table pledge_refusal_ground enable row level security;
create policy pledge_refusal_ground_scope on pledge_refusal_ground
    using (exists (select from pledge p where p.id = pledge_id));

grant select, insert, update on pledge to ${app_role};
grant select, insert, update, delete on pledged_right, pledge_refusal_ground to ${app_role};
-- Never read: only that a right is taken shows, not by whom.
grant insert, delete on registered_right to ${app_role};
grant select (pledge_id) on registered_right to ${app_role};
grant select on refusal_ground to ${app_role};
