-- The reference a bank gives back: of run and subsidy alone, so that every export has the same.
create function betaalkenmerk(betaalrun uuid, loonkostensubsidie uuid) returns text language sql immutable as $$
    select overlay(overlay(hash placing '3' from 13 for 1)
        placing translate(substr(hash, 17, 1), '0123456789abcdef', '89ab89ab89ab89ab') from 17 for 1)
    from md5(betaalrun::text || '/' || loonkostensubsidie::text) hash
$$;

-- One credit transfer: frozen at approval, so that the file never changes and each answer of the bank finds its lines.
create table betaalopdracht (
    id uuid primary key,
    betaalrun uuid not null references betaalrun,
    loonkostensubsidie uuid not null references loonkostensubsidie,
    werkgever uuid not null,
    gemeente text not null,
    kenmerk text not null unique,
    begunstigde text not null,
    iban text not null,
    bedrag numeric(12, 2) not null check (bedrag > 0),
    omschrijving text not null,
    status text not null,
    betaald_op timestamptz,
    teruggekomen_op timestamptz,
    reden text,
    unique (betaalrun, loonkostensubsidie)
);
alter table betaalopdracht enable row level security;
alter table betaalopdracht force row level security;
create policy gemeente on betaalopdracht using (zichtbaar(gemeente) and van_werkgever(werkgever));

alter table betaalregel add column betaalopdracht uuid references betaalopdracht;
create index betaalregel_betaalopdracht on betaalregel (betaalopdracht);

alter table betaalregel no force row level security;
alter table betaalrun no force row level security;
alter table betaalopdracht no force row level security;
insert into betaalopdracht (id, betaalrun, loonkostensubsidie, werkgever, gemeente, kenmerk, begunstigde, iban,
        bedrag, omschrijving, status)
    select gen_random_uuid(), r.betaalrun, r.loonkostensubsidie, r.werkgever, r.gemeente,
        betaalkenmerk(r.betaalrun, r.loonkostensubsidie), w.naam, w.iban, sum(r.bedrag),
        'Loonkostensubsidie ' || string_agg(r.maand, ' ' order by r.maand), 'OPEN'
    from betaalregel r join betaalrun b on b.id = r.betaalrun join werkgever w on w.id = r.werkgever
    where b.gefiatteerd_op is not null
    group by r.betaalrun, r.loonkostensubsidie, r.werkgever, r.gemeente, w.naam, w.iban;
update betaalregel r set betaalopdracht = o.id from betaalopdracht o
    where o.betaalrun = r.betaalrun and o.loonkostensubsidie = r.loonkostensubsidie;
alter table betaalregel force row level security;
alter table betaalrun force row level security;
alter table betaalopdracht force row level security;
