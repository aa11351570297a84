-- What client-service told of an employment. A row without an employer waits for its start to arrive.
create table dienstverband (
    id uuid primary key,
    gemeente text not null,
    client uuid,
    werkgever uuid,
    ingangsdatum date,
    einddatum date
);
alter table dienstverband enable row level security;
alter table dienstverband force row level security;
create policy gemeente on dienstverband using (zichtbaar(gemeente) and van_werkgever(werkgever));

-- Agreed hours a week, from a day on.
create table dienstverband_uren (
    dienstverband uuid not null references dienstverband,
    vanaf date not null,
    uren_per_week numeric(4, 2) not null,
    primary key (dienstverband, vanaf)
);
alter table dienstverband_uren enable row level security;
alter table dienstverband_uren force row level security;
create policy gemeente on dienstverband_uren
    using (exists (select from dienstverband d where d.id = dienstverband));
