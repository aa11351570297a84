create table signaal (
    id uuid primary key,
    versie bigint not null,
    client uuid not null references client,
    gemeente text not null,
    gedraging text not null,
    datum date not null,
    toelichting text,
    ontvangen_op timestamptz not null
);
create index signaal_client on signaal (client);
alter table signaal enable row level security;
alter table signaal force row level security;
create policy gemeente on signaal using (zichtbaar(gemeente));
