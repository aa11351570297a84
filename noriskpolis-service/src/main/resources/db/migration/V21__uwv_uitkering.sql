-- What UWV paid of sickness benefit, as it last said. Without a report it waits for one that fits.
create table uwv_uitkering (
    id uuid primary key,
    versie bigint not null,
    betaling text not null unique,
    volgnummer int not null,
    dienstverband uuid not null,
    client uuid not null,
    gemeente text not null,
    genoemde_ziekmelding uuid,
    eerste_ziektedag date not null,
    ziekmelding uuid references ziekmelding,
    vanaf date not null,
    tot date not null,
    dagen int not null,
    dagloon numeric(14, 2) not null,
    uitkeringspercentage numeric(5, 2) not null,
    deel numeric(5, 2) not null,
    bedrag numeric(14, 2) not null,
    betaald_op date not null,
    check (tot >= vanaf)
);
create index uwv_uitkering_dienstverband on uwv_uitkering (dienstverband);
create index uwv_uitkering_ziekmelding on uwv_uitkering (ziekmelding);
create index uwv_uitkering_jaar on uwv_uitkering (gemeente, vanaf, tot);
alter table uwv_uitkering enable row level security;
alter table uwv_uitkering force row level security;
create policy gemeente on uwv_uitkering using (zichtbaar(gemeente));
