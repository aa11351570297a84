-- What was consumed, in the transaction of its effect: delivery may repeat, the effect does not.
create table inbox (
    consumer text not null,
    event_id text not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (consumer, event_id)
);
create index inbox_received_at on inbox (received_at);

-- How far each consumer is: everything published before this moment on this partition has been handled here.
create table bus_progress (
    topic text not null,
    partition int not null,
    until timestamptz not null,
    primary key (topic, partition)
);
