-- To whom article 29b of the Ziektewet itself applies, as an officer established.
create table wettelijke_dekking (
    id uuid primary key,
    versie bigint not null,
    dienstverband uuid not null,
    client uuid not null,
    werkgever uuid not null,
    gemeente text not null,
    vanaf date not null,
    tot date,
    ingetrokken_op timestamptz,
    reden_intrekking text,
    check (tot >= vanaf)
);
create index wettelijke_dekking_dienstverband on wettelijke_dekking (dienstverband);
alter table wettelijke_dekking enable row level security;
alter table wettelijke_dekking force row level security;
create policy gemeente on wettelijke_dekking using (zichtbaar(gemeente) and van_werkgever(werkgever));
