-- What anybody said of sickness or recovery, once per source and day; the spells follow from it.
alter table partnermelding rename to bericht;
drop index partnermelding_open;
alter table bericht
    add column telt boolean not null default true,
    add column verwachte_duur_dagen int,
    add column gevraagd_percentage int,
    add column besluit text,
    add column reden text,
    add column besloten_op timestamptz;
alter table bericht no force row level security;
alter table ziekmelding no force row level security;
delete from bericht later using bericht eerder
    where later.dienstverband = eerder.dienstverband and later.bron = eerder.bron and later.soort = eerder.soort
        and later.dag = eerder.dag and later.id > eerder.id;
create unique index bericht_eenmaal on bericht (dienstverband, bron, soort, dag);
create index bericht_ziekmelding on bericht (ziekmelding);
insert into bericht (id, versie, dienstverband, gemeente, werkgever, bron, soort, dag, gemeld_op, verwerkt, ziekmelding)
    select gen_random_uuid(), 0, dienstverband, gemeente, werkgever, bron, 'ZIEKMELDING', eerste_ziektedag, ontvangen_op,
        true, id
    from ziekmelding where status <> 'INGETROKKEN' on conflict do nothing;
insert into bericht (id, versie, dienstverband, gemeente, werkgever, bron, soort, dag, gemeld_op, verwerkt, ziekmelding)
    select gen_random_uuid(), 0, dienstverband, gemeente, werkgever, 'MEDEWERKER', 'BETERMELDING', eerste_werkdag,
        ontvangen_op, true, id
    from ziekmelding where status = 'HERSTELD' on conflict do nothing;
alter table bericht drop column verwerkt, alter column telt drop default;
alter table bericht force row level security;
alter table ziekmelding force row level security;

alter table ziekmelding
    add column verwachte_duur_dagen int check (verwachte_duur_dagen between 1 and 728),
    add column gevraagd_percentage int;
