-- From which budget a subsidy is paid. Earlier decisions follow the indications of their start.
alter table loonkostensubsidie add column financieringsbron text;
alter table loonkostensubsidie no force row level security;
alter table indicatie no force row level security;
update loonkostensubsidie s set financieringsbron = case when exists (
        select 1 from indicatie i where i.client = s.client and i.soort in ('BANENAFSPRAAK', 'BESCHUT_WERK')
        and i.ingangsdatum <= s.ingangsdatum and coalesce(i.einddatum, s.ingangsdatum) >= s.ingangsdatum)
    then 'INKOMENSDEEL' else 'REINTEGRATIEMIDDELEN' end;
alter table loonkostensubsidie force row level security;
alter table indicatie force row level security;
alter table loonkostensubsidie alter column financieringsbron set not null;
