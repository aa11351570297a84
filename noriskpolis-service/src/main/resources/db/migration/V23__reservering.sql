-- What is set aside for a year. Other figures make a next number; the earlier ones stay to be seen.
create table reservering (
    id uuid primary key,
    versie bigint not null,
    gemeente text not null,
    jaar int not null,
    nummer int not null,
    raming json not null,
    bedrag numeric(14, 2) not null,
    onderbouwing json not null,
    gemaakt_op timestamptz not null,
    unique (gemeente, jaar, nummer)
);
alter table reservering enable row level security;
alter table reservering force row level security;
create policy gemeente on reservering using (zichtbaar(gemeente));
