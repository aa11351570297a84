create table lksaanvraag (
    id uuid primary key,
    versie bigint not null,
    client uuid not null,
    gemeente text not null,
    -- Both may come to be known later: an employment need not exist yet.
    werkgever uuid,
    dienstverband uuid references dienstverband,
    aanvrager text not null,
    doelgroepverzoek boolean not null,
    aanvraagdatum date not null,
    ingangsdatum date not null,
    status text not null,
    gegevens jsonb not null,
    beoordeling jsonb not null,
    termijnen jsonb not null,
    beslissen_voor date not null,
    besluit text,
    hoort_bij_doelgroep boolean,
    loonkostensubsidie uuid references loonkostensubsidie,
    afronding json
);
create index lksaanvraag_doelgroepverzoek on lksaanvraag (client, aanvraagdatum) where doelgroepverzoek;
create index lksaanvraag_termijn on lksaanvraag (gemeente, beslissen_voor, id)
    where status in ('ONVOLLEDIG', 'IN_BEHANDELING');
alter table lksaanvraag enable row level security;
alter table lksaanvraag force row level security;
create policy gemeente on lksaanvraag using (zichtbaar(gemeente) and van_werkgever(werkgever));
