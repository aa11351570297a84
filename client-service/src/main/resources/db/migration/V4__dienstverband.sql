create table dienstverband (
    id uuid primary key,
    versie bigint not null,
    client uuid not null references client,
    werkgever uuid not null references werkgever,
    gemeente text not null,
    ingangsdatum date not null,
    einddatum date,
    uren_per_week numeric(4, 2) not null check (uren_per_week > 0 and uren_per_week <= 60),
    voltijd_uren_per_week numeric(4, 2) not null check (voltijd_uren_per_week > 0 and voltijd_uren_per_week <= 60),
    functie text not null,
    soort text not null,
    check (einddatum >= ingangsdatum),
    unique (client, werkgever, ingangsdatum)
);
alter table dienstverband enable row level security;
alter table dienstverband force row level security;
create policy gemeente on dienstverband using (zichtbaar(gemeente) and van_werkgever(werkgever));
