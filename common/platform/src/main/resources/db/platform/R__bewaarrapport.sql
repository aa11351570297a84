-- What was deleted because its term was over, in numbers only. Repeatable, because one service had it before the others.
create table if not exists bewaarrapport (
    id uuid primary key,
    versie bigint not null,
    gemeente text not null,
    proef boolean not null,
    opgesteld_op timestamptz not null,
    regels json not null
);
alter table bewaarrapport enable row level security;
alter table bewaarrapport force row level security;
drop policy if exists gemeente on bewaarrapport;
create policy gemeente on bewaarrapport using (zichtbaar(gemeente));
