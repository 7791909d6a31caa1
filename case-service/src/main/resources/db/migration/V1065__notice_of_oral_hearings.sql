alter table adjudication_record add column hearing_notified_on date;
comment on column adjudication_record.hearing_notified_on is 'Day on which the parties were told of the oral hearing: three working days before it (令81号 art. 26)';
