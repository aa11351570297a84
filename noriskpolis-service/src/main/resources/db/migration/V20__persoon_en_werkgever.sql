-- Who somebody is to UWV: a BSN that cannot be read back, only compared.
create table persoon (
    client uuid primary key,
    gemeente text not null,
    bsn_kenmerk text not null
);
create index persoon_kenmerk on persoon (bsn_kenmerk, gemeente);
alter table persoon enable row level security;
alter table persoon force row level security;
create policy gemeente on persoon using (zichtbaar(gemeente));

-- How UWV knows an employer. Says nothing of a person, and belongs to no municipality.
create table werkgever (
    id uuid primary key,
    loonheffingennummer text not null
);
create index werkgever_loonheffingennummer on werkgever (loonheffingennummer);
create index if not exists dienstverband_client on dienstverband (client);
