-- Facts on which deadlines depend.
alter table case_party add column no_domicile boolean not null default false;
comment on column case_party.no_domicile is 'No permanent residence or place of business in mainland China: 30 days to answer (令81号 art. 22)';

alter table penalty_record
    add column hearing_on          date,
    add column hearing_place       text,
    add column hearing_notified_on date,
    add column court_asked_on      date,
    add column settled_on          date;
comment on column penalty_record.settled_on is 'Day since which nothing is owed';
