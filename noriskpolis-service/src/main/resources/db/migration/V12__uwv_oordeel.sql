alter table noriskclaim
    add column client uuid,
    add column ontvangen_op timestamptz,
    add column gevraagd_percentage int not null default 70,
    add column bewijs json,
    add column dagloon numeric(10, 2),
    add column uitkeringspercentage int,
    add column plausibel boolean,
    add column beoordeeld_op timestamptz,
    add column volgnummer int not null default 0;
alter table noriskclaim no force row level security;
alter table ziekmelding no force row level security;
update noriskclaim c set client = z.client, ontvangen_op = z.ontvangen_op from ziekmelding z where z.id = c.ziekmelding;
alter table noriskclaim force row level security;
alter table ziekmelding force row level security;
alter table noriskclaim
    alter column client set not null,
    alter column ontvangen_op set not null,
    alter column gevraagd_percentage drop default,
    alter column volgnummer drop default;
create index noriskclaim_dienstverband on noriskclaim (dienstverband);
create index noriskclaim_lopend on noriskclaim (vanaf) where status = 'TOEGEKEND';

-- What UWV judged of a sickness. Without a municipality the employment has not arrived yet: only the bus sees it.
create table uwv_oordeel (
    id uuid primary key,
    versie bigint not null,
    dienstverband uuid not null,
    gemeente text,
    werkgever uuid,
    ziekmelding uuid,
    eerste_ziektedag date not null,
    volgnummer int not null,
    beoordeeld_op timestamptz not null,
    plausibel boolean not null,
    uitkomst text,
    vanaf date,
    tot date,
    per date,
    dagloon numeric(10, 2),
    uitkeringspercentage int,
    gronden json not null,
    eindreden text,
    claim uuid references noriskclaim,
    verwerkt boolean not null,
    bevinding text,
    besluit text,
    reden text,
    besloten_op timestamptz
);
create unique index uwv_oordeel_eenmaal
    on uwv_oordeel (dienstverband, eerste_ziektedag, volgnummer, ziekmelding) nulls not distinct;
create index uwv_oordeel_dienstverband on uwv_oordeel (dienstverband);
alter table uwv_oordeel enable row level security;
alter table uwv_oordeel force row level security;
create policy gemeente on uwv_oordeel using (zichtbaar(gemeente) and van_werkgever(werkgever));
