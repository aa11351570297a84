-- Who was sent to DZB. Once: nothing tells yet that it is over.
create table aanmelding (
    id uuid primary key,
    versie bigint not null,
    client uuid not null references client,
    gemeente text not null,
    aangemeld_op timestamptz not null,
    unique (client)
);
alter table aanmelding enable row level security;
alter table aanmelding force row level security;
create policy gemeente on aanmelding using (zichtbaar(gemeente));
