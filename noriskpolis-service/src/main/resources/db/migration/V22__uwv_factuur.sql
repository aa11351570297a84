create table uwv_factuur (
    id uuid primary key,
    versie bigint not null,
    factuurnummer text not null,
    gemeente text not null,
    jaar int not null,
    factuurdatum date not null,
    totaal numeric(14, 2) not null,
    aantal int not null,
    ontvangen_op timestamptz not null,
    bevindingen json not null,
    missend json not null,
    controles json not null,
    unique (gemeente, factuurnummer)
);
alter table uwv_factuur enable row level security;
alter table uwv_factuur force row level security;
create policy gemeente on uwv_factuur using (zichtbaar(gemeente));

-- A line, with what was found of it at the last check. The mark of a BSN stays only while nobody is known who has it.
create table uwv_factuurregel (
    id uuid primary key,
    factuur uuid not null references uwv_factuur on delete cascade,
    gemeente text not null,
    jaar int not null,
    regel int not null,
    client uuid,
    bsn_kenmerk text,
    loonheffingennummer text not null,
    eerste_ziektedag date not null,
    dagen int not null,
    uitkering numeric(14, 2) not null,
    opslag numeric(14, 2) not null,
    ziekmelding uuid,
    onze_dagen int,
    onze_uitkering numeric(14, 2),
    onze_opslag numeric(14, 2),
    akkoord_uitkering numeric(14, 2) not null,
    akkoord_opslag numeric(14, 2) not null,
    bevindingen json not null,
    unique (factuur, regel)
);
create index uwv_factuurregel_ziekmelding on uwv_factuurregel (ziekmelding);
alter table uwv_factuurregel enable row level security;
alter table uwv_factuurregel force row level security;
create policy gemeente on uwv_factuurregel using (zichtbaar(gemeente));
