-- A claim follows from all that UWV judged after what an officer recorded last.
alter table noriskclaim
    add column uitgangspunt json,
    add column besluitnummer int not null default 0,
    add column besloten_over date;
alter table noriskclaim no force row level security;
update noriskclaim set besluitnummer = volgnummer, besloten_over = eerste_ziektedag where status <> 'INGEDIEND';
update noriskclaim set uitgangspunt = json_build_object(
    'status', case when reden in ('HERSTELD', 'DUUR_VERSTREKEN') then 'TOEGEKEND' else status end,
    'dagen', case when vanaf is not null then json_build_object('van', vanaf, 'tot', tot) end,
    'per', case when reden in ('HERSTELD', 'DUUR_VERSTREKEN') then null else per end,
    'reden', case when reden in ('HERSTELD', 'DUUR_VERSTREKEN') then null else reden end,
    'hoogte', json_build_object('dagloon', dagloon::text, 'uitkeringspercentage', uitkeringspercentage),
    'onderbouwing', onderbouwing,
    'besluitnummer', 0,
    'eersteZiektedag', eerste_ziektedag,
    'uwv', json_build_object('volgnummer', 0))
    where volgnummer = 0 and (vanaf is not null or status = 'AFGEWEZEN');
alter table noriskclaim force row level security;
alter table noriskclaim alter column besluitnummer drop default;
