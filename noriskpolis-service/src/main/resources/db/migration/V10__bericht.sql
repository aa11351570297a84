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
-- What a partner said of a spell that was withdrawn, and a first day that was corrected since, was settled then: it
-- must not bring the spell or the day back. Unless a spell that counts has that very day.
alter table correctie no force row level security;
update bericht b set
        telt = false,
        besluit = case when b.bevinding is not null then 'VERWERPEN' end,
        reden = case when b.bevinding is not null
            then coalesce(z.reden_intrekking, 'De eerste ziektedag is verbeterd.') end,
        besloten_op = case when b.bevinding is not null then now() end
    from ziekmelding z
    where z.id = b.ziekmelding
        and (z.status = 'INGETROKKEN'
            or (b.soort = 'ZIEKMELDING' and b.dag <> z.eerste_ziektedag
                and exists (select from correctie c where c.ziekmelding = z.id)))
        and not exists (select from ziekmelding levend
            where levend.dienstverband = b.dienstverband and levend.status <> 'INGETROKKEN'
                and b.dag = case b.soort when 'ZIEKMELDING' then levend.eerste_ziektedag else levend.eerste_werkdag end);
alter table correctie force row level security;
alter table bericht drop column verwerkt, alter column telt drop default;
alter table bericht force row level security;
alter table ziekmelding force row level security;

alter table ziekmelding
    add column verwachte_duur_dagen int check (verwachte_duur_dagen between 1 and 728),
    add column gevraagd_percentage int;
