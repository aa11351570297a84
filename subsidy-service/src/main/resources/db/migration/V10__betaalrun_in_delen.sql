-- A run is computed part by part; the token of a computation fences off an older one that still runs.
alter table betaalrun
    add column berekening uuid,
    add column berekend_sinds timestamptz,
    add column berekend int not null default 0,
    add column te_berekenen int not null default 0,
    add column afgebroken text,
    add column hash text,
    add column regelversie text not null default '1',
    add column aangeboden_door text,
    add column aangeboden_op timestamptz,
    add column verwerkt_op timestamptz,
    add column betaler text,
    add column betaler_iban text;
alter table betaalrun alter column regelversie drop default;

-- A computation reads the granted subsidies of a municipality in order of id, part by part.
create index loonkostensubsidie_betaalrun on loonkostensubsidie (gemeente, id) where besluit = 'TOEGEKEND';

-- Each line says what it rests on: right, paid before, claimed back before, budget, policy and version of the rules.
alter table betaalregel
    add column id uuid not null default gen_random_uuid(),
    add column recht numeric(12, 2),
    add column betaald numeric(12, 2),
    add column gevorderd numeric(12, 2) not null default 0,
    add column financieringsbron text,
    add column beleid_hash text,
    add column regelversie text not null default '1';

alter table betaalregel no force row level security;
alter table betaalrun no force row level security;
alter table loonkostensubsidie no force row level security;
-- What earlier lines rested on follows from how they were computed: the difference with what was paid before.
update betaalregel r set
    betaald = coalesce((
        select sum(e.bedrag) from betaalregel e join betaalrun b on b.id = e.betaalrun
        where e.loonkostensubsidie = r.loonkostensubsidie and e.maand = r.maand and e.betaalrun < r.betaalrun
            and b.gefiatteerd_op is not null), 0),
    beleid_hash = (select b.beleid_hash from betaalrun b where b.id = r.betaalrun),
    financieringsbron = (select s.financieringsbron from loonkostensubsidie s where s.id = r.loonkostensubsidie);
update betaalregel set recht = betaald + bedrag;
update betaalrun b set
    berekend_sinds = gemaakt_op,
    berekend = (select count(distinct r.loonkostensubsidie) from betaalregel r where r.betaalrun = b.id),
    te_berekenen = (select count(distinct r.loonkostensubsidie) from betaalregel r where r.betaalrun = b.id);
-- An open concept of before has no hash to approve: it says so, and is computed anew.
update betaalrun set afgebroken = 'Dit concept is van voor een nieuwe versie. Laat het herberekenen.'
    where status = 'CONCEPT';
alter table betaalregel force row level security;
alter table betaalrun force row level security;
alter table loonkostensubsidie force row level security;

alter table betaalregel
    alter column id drop default,
    alter column gevorderd drop default,
    alter column regelversie drop default,
    alter column recht set not null,
    alter column betaald set not null,
    alter column financieringsbron set not null,
    alter column beleid_hash set not null,
    add constraint betaalregel_verschil check (bedrag = recht - betaald + gevorderd);
create unique index betaalregel_id on betaalregel (betaalrun, id);

-- What was paid too much and no later month can absorb, as a run found it.
create table betaaltekort (
    betaalrun uuid not null references betaalrun,
    loonkostensubsidie uuid not null references loonkostensubsidie,
    gemeente text not null,
    bedrag numeric(12, 2) not null check (bedrag > 0),
    primary key (betaalrun, loonkostensubsidie)
);
alter table betaaltekort enable row level security;
alter table betaaltekort force row level security;
create policy gemeente on betaaltekort using (zichtbaar(gemeente));
