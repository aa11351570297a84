-- Which target group an inhabitant belongs to, as client-service tells it.
create table indicatie (
    id uuid primary key,
    client uuid not null,
    gemeente text not null,
    soort text not null,
    ingangsdatum date not null,
    einddatum date
);
create index indicatie_client on indicatie (client);
alter table indicatie enable row level security;
alter table indicatie force row level security;
create policy gemeente on indicatie using (zichtbaar(gemeente));

create index dienstverband_client on dienstverband (client);

-- On what the subsidy rests, for the proof with a claim; unknown of decisions that arrived before.
alter table loonkostensubsidie
    add column soort text,
    add column percentage numeric(5, 2);
