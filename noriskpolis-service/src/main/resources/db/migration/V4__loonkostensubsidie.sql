-- The decisions on loonkostensubsidie, as proof with a claim. A row without a municipality waits for its grant.
create table loonkostensubsidie (
    id uuid primary key,
    dienstverband uuid not null,
    gemeente text,
    ingangsdatum date,
    per date
);
create index loonkostensubsidie_dienstverband on loonkostensubsidie (dienstverband);
alter table loonkostensubsidie enable row level security;
alter table loonkostensubsidie force row level security;
create policy gemeente on loonkostensubsidie using (zichtbaar(gemeente));
