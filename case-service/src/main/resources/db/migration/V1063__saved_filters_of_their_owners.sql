-- A filter is its owner's, and the database keeps it so; a shared one is read by everybody of the same office.
alter table saved_filter
    add column owner_name text not null default '',
    add column region     text collate "C" not null default '',
    add column shared     boolean not null default false;
comment on column saved_filter.region is 'First code of the owner''s scope when it was saved: those of the very same scope are the office';

alter table saved_filter enable row level security;
-- zhibao.subject is set for one transaction, by the kit's OwnRows.
create policy saved_filter_own on saved_filter using (owner = current_setting('zhibao.subject', true));
create policy saved_filter_office on saved_filter for select
    using (shared and region <> '' and region = current_setting('zhibao.region_low', true)
       and current_setting('zhibao.organisation', true) = '');
