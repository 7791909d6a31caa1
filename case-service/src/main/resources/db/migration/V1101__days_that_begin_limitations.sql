-- 专利法第74条: the three years of a request run from the day on which the requester came to know of it (ADJ-10).
alter table adjudication_record add column infringement_known_on date;

-- 刑事诉讼法第220、225条: how a court hears a charge decides which period it has (CRI-06 in place of CRI-05).
alter table criminal_stage add column track text;

-- 民事诉讼法第250条: the two years for asking for execution run from the last day that the judgment sets (CIV-08).
create table court_record (
    case_id           uuid primary key references case_file,
    performance_until date
);
comment on table court_record is 'What is kept of a suit beyond its acts, of the judgment that is the last so far';
alter table court_record enable row level security;
create policy court_record_scope on court_record using (exists (select from case_file f where f.id = case_id));
grant select, insert, update on court_record to ${app_role};
