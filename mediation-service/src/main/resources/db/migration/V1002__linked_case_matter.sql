alter table linked_case add column matter_id uuid;
comment on column linked_case.matter_id is 'Identity of the dispute that the case is about; null until the case is told of again, where it was told of before this column was';
