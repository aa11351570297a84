-- Events leave by this table alone: written with the state in one transaction, relayed from the write-ahead log.
create table outbox (
    id uuid not null,
    topic text not null,
    key text not null,
    type text not null,
    subject text not null,
    source text not null,
    time timestamptz not null default clock_timestamp(),
    gemeente text,
    sequence bigint,
    dag date not null default current_date,
    payload jsonb not null,
    sequencetype text not null default 'Integer',
    specversion text not null default '1.0',
    contenttype text not null default 'application/json',
    partition int,
    reden text,
    primary key (id, dag)
) partition by range (dag);

create table outbox_rest partition of outbox default;

-- Contiguous from 1 per aggregate; also the lock that orders the events of one aggregate.
create table outbox_sequence (
    subject text primary key,
    last bigint not null
);

-- One partition a day, a week ahead; rows stay 14 days so that a lost replication slot can be republished.
create function outbox_partities() returns void language plpgsql as $$
declare
    dag date;
    oud record;
begin
    for dag in select generate_series(current_date, current_date + 7, interval '1 day')::date loop
        if to_regclass('outbox_' || to_char(dag, 'YYYYMMDD')) is null then
            execute format('create table %I partition of outbox for values from (%L) to (%L)',
                'outbox_' || to_char(dag, 'YYYYMMDD'), dag, dag + 1);
        end if;
    end loop;
    for oud in
        select inhrelid::regclass::text as naam from pg_inherits
        where inhparent = 'outbox'::regclass
          and inhrelid::regclass::text ~ '^outbox_\d{8}$'
          and to_date(right(inhrelid::regclass::text, 8), 'YYYYMMDD') < current_date - 14
    loop
        execute format('drop table %I', oud.naam);
    end loop;
end $$;

select outbox_partities();

create publication outbox for table outbox with (publish = 'insert', publish_via_partition_root = true);

do $$
begin
    if exists (select from pg_roles where rolname = 'outbox_relay') then
        grant select on outbox to outbox_relay;
    end if;
end $$;
