-- A message of the bank, read once for those municipalities; whoever may see all of them sees it.
create table bankbericht (
    id uuid primary key,
    versie bigint not null,
    gemeenten text not null,
    soort text not null,
    bericht_id text not null,
    inhoud_hash text not null,
    ontvangen_op timestamptz not null,
    ontvangen_door text not null,
    verwerking jsonb not null,
    unique (gemeenten, soort, bericht_id)
);
alter table bankbericht enable row level security;
alter table bankbericht force row level security;
create policy gemeente on bankbericht using (
    current_setting('meedoen.gemeenten', true) = '*'
    or string_to_array(gemeenten, ',') <@ string_to_array(current_setting('meedoen.gemeenten', true), ','));
