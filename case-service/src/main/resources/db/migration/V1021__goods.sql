create table goods_line (
    id                uuid primary key,
    case_id           uuid not null references case_file,
    conduct           text not null,
    name              text not null,
    right_number      text,
    quantity          numeric(18, 3) not null check (quantity > 0),
    unit              text not null,
    sold              boolean not null,
    fee               boolean not null,
    actual_price_fen  bigint,
    average_price_fen bigint,
    marked_price_fen  bigint,
    market_price_fen  bigint,
    cost_fen          bigint,
    recorded_on       date not null,
    struck_on         date,
    struck_reason     text
);
-- The lines of a case, oldest first.
create index goods_line_case on goods_line (case_id, id);

alter table goods_line enable row level security;
create policy goods_line_scope on goods_line using (exists (select from case_file f where f.id = case_id));
grant select, insert, update on goods_line to ${app_role};
