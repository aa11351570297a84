create table betaalrun (
    id uuid primary key,
    versie bigint not null,
    gemeente text not null,
    maand text not null,
    status text not null,
    aantal int not null,
    totaal numeric(14, 2) not null,
    gemaakt_door text not null,
    gemaakt_op timestamptz not null,
    gefiatteerd_door text,
    gefiatteerd_op timestamptz,
    beleid_hash text not null
);
create unique index een_concept_per_gemeente on betaalrun (gemeente) where status = 'CONCEPT';
alter table betaalrun enable row level security;
alter table betaalrun force row level security;
create policy gemeente on betaalrun using (zichtbaar(gemeente));

-- What a run pays: the difference between right and paid of one subsidy over one month, once.
create table betaalregel (
    betaalrun uuid not null references betaalrun,
    loonkostensubsidie uuid not null references loonkostensubsidie,
    dienstverband uuid not null,
    werkgever uuid not null,
    gemeente text not null,
    maand text not null,
    bedrag numeric(12, 2) not null check (bedrag <> 0),
    primary key (betaalrun, loonkostensubsidie, maand)
);
create index betaalregel_loonkostensubsidie on betaalregel (loonkostensubsidie, maand);
alter table betaalregel enable row level security;
alter table betaalregel force row level security;
create policy gemeente on betaalregel using (zichtbaar(gemeente) and van_werkgever(werkgever));

-- Subsidies over which nothing could be said, and why: one unanswerable account never stops the others.
create table betaaluitval (
    betaalrun uuid not null references betaalrun,
    loonkostensubsidie uuid not null references loonkostensubsidie,
    gemeente text not null,
    reden text not null,
    primary key (betaalrun, loonkostensubsidie)
);
alter table betaaluitval enable row level security;
alter table betaaluitval force row level security;
create policy gemeente on betaaluitval using (zichtbaar(gemeente));
