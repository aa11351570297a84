create table indicatie (
    id uuid primary key,
    versie bigint not null,
    client uuid not null references client,
    gemeente text not null,
    soort text not null,
    bron text not null,
    ingangsdatum date not null,
    einddatum date,
    check (einddatum >= ingangsdatum),
    unique (client, soort, ingangsdatum)
);
alter table indicatie enable row level security;
alter table indicatie force row level security;
create policy gemeente on indicatie using (zichtbaar(gemeente));
