-- What this service needs of others, fed by client-service's events.
create table werkgever (
    id uuid primary key,
    naam text not null,
    iban text not null
);

create table dienstverband (
    id uuid primary key,
    client uuid not null,
    werkgever uuid not null,
    gemeente text not null,
    geboortedatum date not null,
    ingangsdatum date not null,
    einddatum date,
    uren_per_week numeric(4, 2) not null,
    voltijd_uren_per_week numeric(4, 2) not null,
    soort text not null
);
alter table dienstverband enable row level security;
alter table dienstverband force row level security;
create policy gemeente on dienstverband using (zichtbaar(gemeente) and van_werkgever(werkgever));

create table indicatie (
    id uuid primary key,
    client uuid not null,
    gemeente text not null,
    soort text not null,
    ingangsdatum date not null,
    einddatum date
);
create index indicatie_client on indicatie (client);
alter table indicatie enable row level security;
alter table indicatie force row level security;
create policy gemeente on indicatie using (zichtbaar(gemeente));
