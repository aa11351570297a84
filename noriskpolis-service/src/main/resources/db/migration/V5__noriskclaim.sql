create table noriskclaim (
    id uuid primary key,
    versie bigint not null,
    ziekmelding uuid not null unique references ziekmelding,
    dienstverband uuid not null,
    werkgever uuid not null,
    gemeente text not null,
    eerste_ziektedag date not null,
    ingediend_op timestamptz not null,
    status text not null,
    vanaf date,
    tot date,
    per date,
    reden text,
    onderbouwing json not null,
    check (tot >= vanaf)
);
alter table noriskclaim enable row level security;
alter table noriskclaim force row level security;
create policy gemeente on noriskclaim using (zichtbaar(gemeente) and van_werkgever(werkgever));
