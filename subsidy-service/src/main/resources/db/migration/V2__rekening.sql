-- The account of an employment. The row is its lock and its clock: facts enter one at a time, strictly later each.
create table rekening (
    dienstverband uuid primary key,
    gemeente text not null,
    laatst_geregistreerd timestamptz not null
);
alter table rekening enable row level security;
alter table rekening force row level security;
create policy gemeente on rekening using (zichtbaar(gemeente));

-- Append-only. A source brings a fact once.
create table feit (
    rekening uuid not null references rekening,
    bron uuid not null,
    gemeente text not null,
    soort text not null,
    geldig_vanaf date not null,
    gemeld_op timestamptz not null,
    geregistreerd_op timestamptz not null,
    gegevens jsonb not null,
    primary key (rekening, bron),
    unique (rekening, geregistreerd_op)
);
alter table feit enable row level security;
alter table feit force row level security;
create policy gemeente on feit using (zichtbaar(gemeente));

create function feit_staat_vast() returns trigger language plpgsql as $$
begin
    raise exception 'een feit wordt nooit gewijzigd of verwijderd';
end $$;
create trigger feit_staat_vast before update or delete or truncate on feit
    for each statement execute function feit_staat_vast();
