-- The first answer to a POST with an Idempotency-Key, kept 24 hours, written with the effect in one transaction.
create table idempotency (
    caller text not null,
    path text not null,
    key text not null,
    body_hash text not null,
    status int not null,
    location text,
    body text,
    created_at timestamptz not null default clock_timestamp(),
    primary key (caller, path, key)
);
create index idempotency_created_at on idempotency (created_at);
