-- Anchors: what the ledger's chains looked like at a time, so that a whole chain written anew is found too.

alter table ledger_entry add column position bigint generated always as identity;
comment on column ledger_entry.position is 'Rising number by which the anchoring finds what is new';
-- The anchoring: what came after a position. As small as a table in order of insertion allows.
create index ledger_entry_position on ledger_entry using brin (position);

alter table ledger_anchor add column position bigint not null;
comment on column ledger_anchor.position is 'Highest position seen when the anchor was taken';

create table ledger_anchor_head (
    anchor_id    bigint  not null references ledger_anchor,
    aggregate_id uuid    not null,
    sequence     integer not null,
    hash         bytea   not null,
    primary key (aggregate_id, sequence)
);
comment on table ledger_anchor_head is 'Heads of the chains that changed since the anchor before';
-- The export of anchors.
create index ledger_anchor_head_anchor on ledger_anchor_head (anchor_id);

grant select, insert on ledger_anchor_head to ${app_role};
