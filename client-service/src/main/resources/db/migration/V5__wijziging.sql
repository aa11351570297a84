-- The history of changes: every event about a record, who caused it and when. Append-only.
create table wijziging (
    id uuid primary key,
    onderwerp uuid not null,
    gemeente text,
    soort text not null,
    door text not null,
    op timestamptz not null,
    gegevens jsonb not null
);
create index wijziging_onderwerp on wijziging (onderwerp, id);
alter table wijziging enable row level security;
alter table wijziging force row level security;
create policy gemeente on wijziging using (gemeente is null or zichtbaar(gemeente));
