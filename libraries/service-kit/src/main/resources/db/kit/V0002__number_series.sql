create sequence arrival_serial;
comment on sequence arrival_serial is 'Serials of what arrives; a rolled-back arrival leaves a gap';

create table number_series (
    office text    not null,
    kind   text    not null,
    year   integer not null,
    last   integer not null,
    primary key (office, kind, year)
);
comment on table number_series is 'Last serial of each office, kind and year; counted on in the transaction that uses it, so without gaps';

grant usage on sequence arrival_serial to ${app_role};
grant select, insert, update on number_series to ${app_role};
