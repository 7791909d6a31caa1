-- What waits for the relay is told by a narrow table of its own: a mark on the event itself wrote the whole event a second
-- time, and with it an entry in every index.
drop index domain_event_unpublished;
create table domain_event_unpublished (
    seq bigint primary key
);
comment on table domain_event_unpublished is 'Events that are not yet in Kafka: entered with the event, removed by the relay once they are';

insert into domain_event_unpublished (seq) select seq from domain_event where published_at is null;
alter table domain_event drop column published_at;

grant select, insert, delete on domain_event_unpublished to ${app_role};
-- An event says what was; nothing may change it.
revoke update on domain_event from ${app_role};
