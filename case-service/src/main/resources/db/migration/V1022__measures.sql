create table measure_order (
    id              uuid primary key,
    case_id         uuid not null references case_file,
    kind            text not null,
    document_number text not null,
    taken_on        date not null,
    taken_at        timestamptz not null,
    urgent          boolean not null,
    approver        text,
    approved_on     date,
    approved        boolean,
    officers        text[] not null,
    place           text not null,
    holder          text not null,
    reason          text not null,
    ended_on        date
);
-- The orders of a case; a number once.
create unique index measure_order_number on measure_order (case_id, document_number);

create table measure_goods (
    id            uuid primary key,
    order_id      uuid not null references measure_order,
    name          text not null,
    quantity      numeric(18, 3) not null check (quantity > 0),
    unit          text not null,
    value_fen     bigint,
    fate          text,
    fate_on       date,
    recipient     text,
    fate_note     text,
    came_from     uuid references measure_goods
);
create index measure_goods_order on measure_goods (order_id, id);

alter table measure_order enable row level security;
create policy measure_order_scope on measure_order using (exists (select from case_file f where f.id = case_id));
alter table measure_goods enable row level security;
create policy measure_goods_scope on measure_goods using (exists (select from measure_order o where o.id = order_id));
grant select, insert, update on measure_order, measure_goods to ${app_role};
