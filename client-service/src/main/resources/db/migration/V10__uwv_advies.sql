-- What UWV advised on sheltered work: the municipality decides with it.
create table uwv_advies (
    id uuid primary key,
    versie bigint not null,
    client uuid not null references client,
    gemeente text not null,
    advies text not null,
    adviesdatum date not null,
    unique (client, adviesdatum)
);
alter table uwv_advies enable row level security;
alter table uwv_advies force row level security;
create policy gemeente on uwv_advies using (zichtbaar(gemeente));
