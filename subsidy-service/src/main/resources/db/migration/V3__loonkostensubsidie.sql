create table loonkostensubsidie (
    id uuid primary key,
    versie bigint not null,
    dienstverband uuid not null references dienstverband,
    client uuid not null,
    werkgever uuid not null,
    gemeente text not null,
    besluit text not null,
    ingangsdatum date not null,
    aanvraagdatum date not null,
    besloten_op timestamptz not null,
    besloten_door text not null,
    grondslag jsonb not null,
    maandbedrag numeric(12, 2),
    onderbouwing jsonb not null
);
-- Participatiewet article 10d lid 9: one subsidy for one employment.
create unique index een_subsidie_per_dienstverband on loonkostensubsidie (dienstverband) where besluit = 'TOEGEKEND';
create index loonkostensubsidie_gemeente on loonkostensubsidie (gemeente) where besluit = 'TOEGEKEND';
alter table loonkostensubsidie enable row level security;
alter table loonkostensubsidie force row level security;
create policy gemeente on loonkostensubsidie using (zichtbaar(gemeente) and van_werkgever(werkgever));
