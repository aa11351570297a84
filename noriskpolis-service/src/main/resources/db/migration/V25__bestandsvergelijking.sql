-- A file of UWV beside our own record, at one moment. Without a BSN.
create table bestandsvergelijking (
    id uuid primary key,
    versie bigint not null,
    gemeente text not null,
    jaar int not null,
    vergeleken_op timestamptz not null,
    regels json not null
);
alter table bestandsvergelijking enable row level security;
alter table bestandsvergelijking force row level security;
create policy gemeente on bestandsvergelijking using (zichtbaar(gemeente));
