-- What a partner reported. Without a municipality the employment has not arrived yet: only the bus sees it.
create table partnermelding (
    id uuid primary key,
    versie bigint not null,
    dienstverband uuid not null,
    gemeente text,
    werkgever uuid,
    bron text not null,
    soort text not null,
    dag date not null,
    gemeld_op timestamptz not null,
    verwerkt boolean not null,
    bevinding text,
    ziekmelding uuid references ziekmelding
);
create index partnermelding_open on partnermelding (dienstverband) where not verwerkt;
alter table partnermelding enable row level security;
alter table partnermelding force row level security;
create policy gemeente on partnermelding using (zichtbaar(gemeente) and van_werkgever(werkgever));
