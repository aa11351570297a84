-- What the work of a person in an employment is worth, as determined from a day on. The row tells of the newest version.
create table loonwaardebepaling (
    id uuid primary key,
    versie bigint not null,
    dienstverband uuid not null references dienstverband,
    client uuid not null,
    werkgever uuid not null,
    gemeente text not null,
    geldig_vanaf date not null,
    meetdatum date not null,
    laatste_versie int not null,
    herbeoordelen_uiterlijk date,
    unique (dienstverband, geldig_vanaf)
);
create index loonwaardebepaling_herbeoordelen on loonwaardebepaling (herbeoordelen_uiterlijk);
alter table loonwaardebepaling enable row level security;
alter table loonwaardebepaling force row level security;
create policy gemeente on loonwaardebepaling using (zichtbaar(gemeente) and van_werkgever(werkgever));

-- Every version ever determined, append-only: a correction never hides what it corrects.
create table loonwaardeversie (
    bepaling uuid not null references loonwaardebepaling,
    nummer int not null,
    meting jsonb not null,
    onderbouwing jsonb,
    reden text,
    vastgesteld_door text not null,
    vastgesteld_op timestamptz not null,
    primary key (bepaling, nummer)
);
alter table loonwaardeversie enable row level security;
alter table loonwaardeversie force row level security;
create policy zoals_de_bepaling on loonwaardeversie
    using (exists (select 1 from loonwaardebepaling b where b.id = bepaling));

create function loonwaardeversie_staat_vast() returns trigger language plpgsql as $$
begin
    raise exception 'een versie van een loonwaarde wordt nooit gewijzigd of verwijderd';
end $$;
create trigger loonwaardeversie_staat_vast before update or delete or truncate on loonwaardeversie
    for each statement execute function loonwaardeversie_staat_vast();

-- How the delivery of each version to UWV stands.
create table loonwaarde_aanlevering (
    bepaling uuid not null references loonwaardebepaling,
    versie int not null,
    status text not null,
    aangeleverd_op timestamptz not null,
    beoordeeld_op timestamptz,
    reden text,
    primary key (bepaling, versie)
);
create index loonwaarde_aanlevering_open on loonwaarde_aanlevering (bepaling) where status <> 'BEVESTIGD';
alter table loonwaarde_aanlevering enable row level security;
alter table loonwaarde_aanlevering force row level security;
create policy zoals_de_bepaling on loonwaarde_aanlevering
    using (exists (select 1 from loonwaardebepaling b where b.id = bepaling));
