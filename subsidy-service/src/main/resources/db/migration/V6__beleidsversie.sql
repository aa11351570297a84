-- Every policy this service computed with, from the moment it was loaded. Append-only: what was known then can be asked again.
create table beleidsversie (
    geregistreerd_op timestamptz primary key,
    hash text not null,
    bestanden jsonb not null
);

create function beleidsversie_staat_vast() returns trigger language plpgsql as $$
begin
    raise exception 'een beleidsversie wordt nooit gewijzigd of verwijderd';
end $$;
create trigger beleidsversie_staat_vast before update or delete or truncate on beleidsversie
    for each statement execute function beleidsversie_staat_vast();
