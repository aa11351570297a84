create table terugvordering (
    id uuid primary key,
    versie bigint not null,
    loonkostensubsidie uuid not null references loonkostensubsidie,
    dienstverband uuid not null,
    werkgever uuid not null,
    gemeente text not null,
    status text not null,
    bedrag numeric(12, 2) not null check (bedrag > 0),
    open numeric(12, 2) not null check (open >= 0),
    zelf_gemeld boolean not null,
    opgemaakt_door text not null,
    opgemaakt_op timestamptz not null,
    zienswijze jsonb,
    besloten_door text,
    besloten_op timestamptz,
    uiterlijk date not null,
    regeling jsonb,
    reden_intrekking text,
    onderbouwing jsonb not null
);
create index terugvordering_loonkostensubsidie on terugvordering (loonkostensubsidie);
alter table terugvordering enable row level security;
alter table terugvordering force row level security;
create policy gemeente on terugvordering using (zichtbaar(gemeente) and van_werkgever(werkgever));

-- What happened to a claim, month by month. Append-only, so that the past can always be told.
create table vorderingsboeking (
    id uuid primary key,
    terugvordering uuid not null references terugvordering,
    loonkostensubsidie uuid not null references loonkostensubsidie,
    werkgever uuid not null,
    gemeente text not null,
    maand text not null,
    soort text not null check (soort in ('GEVORDERD', 'ONTVANGEN', 'KWIJTGESCHOLDEN', 'INGETROKKEN')),
    bedrag numeric(12, 2) not null check (bedrag <> 0),
    reden text,
    geboekt_op timestamptz not null
);
create index vorderingsboeking_loonkostensubsidie on vorderingsboeking (loonkostensubsidie, maand);
create index vorderingsboeking_terugvordering on vorderingsboeking (terugvordering);
alter table vorderingsboeking enable row level security;
alter table vorderingsboeking force row level security;
create policy gemeente on vorderingsboeking using (zichtbaar(gemeente) and van_werkgever(werkgever));

create function boeking_staat_vast() returns trigger language plpgsql as $$
begin
    raise exception 'een boeking wordt nooit gewijzigd of verwijderd';
end $$;
create trigger boeking_staat_vast before update or delete or truncate on vorderingsboeking
    for each statement execute function boeking_staat_vast();
