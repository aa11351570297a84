-- To whom article 29b of the Ziektewet itself applies, as an officer established.
create table wettelijke_dekking (
    id uuid primary key,
    versie bigint not null,
    dienstverband uuid not null,
    client uuid not null,
    werkgever uuid not null,
    gemeente text not null,
    vanaf date not null,
    tot date not null,
    ingetrokken_op timestamptz,
    reden_intrekking text,
    check (tot >= vanaf)
);
create index wettelijke_dekking_dienstverband on wettelijke_dekking (dienstverband);
alter table wettelijke_dekking enable row level security;
alter table wettelijke_dekking force row level security;
create policy gemeente on wettelijke_dekking using (zichtbaar(gemeente) and van_werkgever(werkgever));

-- Whether article 29b itself covers a spell: by its first day as it is known here, or else as UWV names it.
create function wettelijk_gedekt(van_dienstverband uuid, van_ziekmelding uuid, genoemde_dag date) returns boolean
    language sql stable as $$
    select exists (
        select from wettelijke_dekking
        where dienstverband = van_dienstverband and ingetrokken_op is null
            and coalesce((select eerste_ziektedag from ziekmelding where id = van_ziekmelding), genoemde_dag)
                between vanaf and tot)
$$;
