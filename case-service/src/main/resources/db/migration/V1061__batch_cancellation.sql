-- A batch may be called off: what is registered stays, the lines that still waited are CANCELLED.
alter table case_batch
    add column cancelled integer not null default 0,
    add column cancelled_by text;
comment on column case_batch.cancelled_by is 'Who called the rest of the batch off';
