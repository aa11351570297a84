-- What client-service told of a person: the municipality, and when there was benefit.
create table client (
    id uuid primary key,
    gemeente text not null
);
alter table client enable row level security;
alter table client force row level security;
create policy gemeente on client using (zichtbaar(gemeente));

create table uitkering (
    client uuid not null references client,
    soort text not null,
    ingangsdatum date not null,
    einddatum date
);
create index uitkering_client on uitkering (client);
alter table uitkering enable row level security;
alter table uitkering force row level security;
-- Seen with the person it belongs to, and only then.
create policy gemeente on uitkering using (exists (select from client c where c.id = client));
