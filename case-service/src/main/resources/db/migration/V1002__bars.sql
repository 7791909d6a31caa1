-- Facts on record that bar acts, names between commas; most cases have none.
alter table case_file add column bars text not null default '';
