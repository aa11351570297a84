-- A file of subsidies that a municipality brings along from another system, and what became of each of its lines.
create table lks_overname (
    id uuid primary key,
    versie bigint not null,
    gemeente text not null,
    proefdraai boolean not null,
    modus text not null,
    status text not null,
    aantal int not null,
    aangeboden_door text not null,
    aangeboden_op timestamptz not null
);
create index lks_overname_open on lks_overname (id) where status = 'BEZIG';
alter table lks_overname enable row level security;
alter table lks_overname force row level security;
create policy gemeente on lks_overname using (zichtbaar(gemeente));

create table lks_overname_regel (
    id uuid primary key,
    versie bigint not null,
    overname uuid not null references lks_overname,
    gemeente text not null,
    nummer int not null,
    kenmerk text not null,
    inhoud jsonb not null,
    uitkomst text,
    reden text,
    loonkostensubsidie uuid,
    fouten jsonb not null,
    unique (overname, nummer)
);
create index lks_overname_regel_open on lks_overname_regel (overname, nummer) where uitkomst is null;
alter table lks_overname_regel enable row level security;
alter table lks_overname_regel force row level security;
create policy gemeente on lks_overname_regel using (zichtbaar(gemeente));

-- What was brought along, by its reference in the old system: the same line again brings nothing.
create table lks_overgenomen (
    gemeente text not null,
    kenmerk text not null,
    inhoud jsonb not null,
    loonkostensubsidie uuid not null references loonkostensubsidie,
    primary key (gemeente, kenmerk)
);
alter table lks_overgenomen enable row level security;
alter table lks_overgenomen force row level security;
create policy gemeente on lks_overgenomen using (zichtbaar(gemeente));
