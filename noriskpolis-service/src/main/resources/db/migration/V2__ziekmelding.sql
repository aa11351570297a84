create table ziekmelding (
    id uuid primary key,
    versie bigint not null,
    dienstverband uuid not null references dienstverband,
    client uuid not null,
    werkgever uuid not null,
    gemeente text not null,
    eerste_ziektedag date not null,
    eerste_werkdag date,
    bron text not null,
    ontvangen_op timestamptz not null,
    status text not null,
    te_laat boolean not null,
    onderbouwing json not null,
    reden_intrekking text,
    check (eerste_werkdag >= eerste_ziektedag)
);
-- One spell at a time: whatever the code forgets, a person is not ill twice.
create unique index ziekmelding_lopend on ziekmelding (dienstverband)
    where status in ('ONTVANGEN', 'GEDEELTELIJK_HERSTELD');
create index ziekmelding_dienstverband on ziekmelding (dienstverband, eerste_ziektedag);
alter table ziekmelding enable row level security;
alter table ziekmelding force row level security;
create policy gemeente on ziekmelding using (zichtbaar(gemeente) and van_werkgever(werkgever));

-- Hours a week that are worked again, from a day on.
create table gedeeltelijk_herstel (
    ziekmelding uuid not null references ziekmelding,
    vanaf date not null,
    uren_per_week numeric(4, 2) not null,
    primary key (ziekmelding, vanaf)
);
alter table gedeeltelijk_herstel enable row level security;
alter table gedeeltelijk_herstel force row level security;
create policy gemeente on gedeeltelijk_herstel
    using (exists (select from ziekmelding z where z.id = ziekmelding));

create table correctie (
    ziekmelding uuid not null references ziekmelding,
    nummer int not null,
    eerste_ziektedag date not null,
    reden text not null,
    ontvangen_op timestamptz not null,
    primary key (ziekmelding, nummer)
);
alter table correctie enable row level security;
alter table correctie force row level security;
create policy gemeente on correctie
    using (exists (select from ziekmelding z where z.id = ziekmelding));
