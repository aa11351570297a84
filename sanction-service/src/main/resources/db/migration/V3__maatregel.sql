create table maatregel (
    id uuid primary key,
    versie bigint not null,
    client uuid not null references client,
    gemeente text not null,
    signaal uuid references signaal,
    gedraging text not null,
    datum date not null,
    ingangsdatum date not null check (ingangsdatum >= datum),
    status text not null,
    gehoord_op date,
    zienswijze text,
    horen_grond text,
    horen_reden text,
    besluitdatum date,
    percentage numeric(5, 2) check (percentage > 0 and percentage <= 100),
    maanden int check (maanden between 1 and 3),
    einddatum date,
    lid text,
    verrekening jsonb,
    onderbouwing json not null,
    -- One breach is answered once.
    unique (client, gedraging, datum),
    -- Nobody is lowered unheard, whatever the code forgets.
    check (status <> 'OPGELEGD' or gehoord_op is not null or horen_grond is not null)
);
alter table maatregel enable row level security;
alter table maatregel force row level security;
create policy gemeente on maatregel using (zichtbaar(gemeente));
