-- A decision on an instrument for one person; a reasoned no is kept like a yes.
create table voorziening (
    id uuid primary key,
    versie bigint not null,
    client uuid not null references client,
    gemeente text not null,
    instrument text not null,
    werkgever uuid not null,
    functie text not null,
    ingangsdatum date not null,
    einddatum date not null,
    besluit text not null,
    besloten_op timestamptz not null,
    besloten_door text not null,
    redenen json not null,
    onderbouwing json not null,
    check (einddatum >= ingangsdatum)
);
create index voorziening_client on voorziening (client);
alter table voorziening enable row level security;
alter table voorziening force row level security;
create policy gemeente on voorziening using (zichtbaar(gemeente));
