-- Whatever hangs on a spell of sickness, or on its claim, goes with it.
do $$
declare sleutel record;
begin
    for sleutel in
        select conrelid::regclass as tabel, conname as naam, pg_get_constraintdef(oid) as regel
        from pg_constraint
        where contype = 'f' and confdeltype = 'a'
            and confrelid in ('ziekmelding'::regclass, 'noriskclaim'::regclass)
    loop
        execute format('alter table %s drop constraint %I', sleutel.tabel, sleutel.naam);
        execute format('alter table %s add constraint %I %s on delete cascade',
            sleutel.tabel, sleutel.naam, sleutel.regel);
    end loop;
end $$;

-- What was deleted, in numbers only.
create table bewaarrapport (
    id uuid primary key,
    versie bigint not null,
    gemeente text not null,
    proef boolean not null,
    opgesteld_op timestamptz not null,
    regels json not null
);
alter table bewaarrapport enable row level security;
alter table bewaarrapport force row level security;
create policy gemeente on bewaarrapport using (zichtbaar(gemeente));
