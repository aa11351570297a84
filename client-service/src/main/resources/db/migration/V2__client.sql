-- The BSN stands here alone, encrypted; the keyed hash is what it is found by.
create table client (
    id uuid primary key,
    versie bigint not null,
    gemeente text not null,
    bsn text not null,
    bsn_hash text not null,
    naam text not null,
    geboortedatum date not null,
    uitkering_soort text not null,
    uitkering_ingangsdatum date,
    uitkering_einddatum date,
    unique (gemeente, bsn_hash)
);
alter table client enable row level security;
alter table client force row level security;
create policy gemeente on client using (zichtbaar(gemeente));
