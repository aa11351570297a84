-- Facts stay append-only, with one exception: all that was told of one spell of sickness goes at once when its term is over
-- (AVG article 5). Only facts of sickness name a spell. This function opens the door for that spell of that account until it
-- returns: a guard against accidents, not against whoever has the role of the service. No fact of a subsidy or an employment passes. Which spells may go is decided in wet/avg5/Ruiming.
create function feit_wis_ziekmelding(van_rekening uuid, van_ziekmelding uuid) returns int language plpgsql
    set search_path from current as $$
declare aantal int;
begin
    perform set_config('meedoen.feit_wis', van_rekening || ' ' || van_ziekmelding, true);
    delete from feit where rekening = van_rekening and gegevens ->> 'ziekmelding' = van_ziekmelding::text;
    get diagnostics aantal = row_count;
    perform set_config('meedoen.feit_wis', '', true);
    return aantal;
end $$;

create function feit_staat_vast_of_is_verlopen() returns trigger language plpgsql as $$
begin
    if current_setting('meedoen.feit_wis', true) = old.rekening || ' ' || (old.gegevens ->> 'ziekmelding') then
        return old;
    end if;
    raise exception 'een feit wordt nooit gewijzigd of verwijderd';
end $$;

drop trigger feit_staat_vast on feit;
create trigger feit_staat_vast before update or truncate on feit
    for each statement execute function feit_staat_vast();
create trigger feit_wordt_niet_verwijderd before delete on feit
    for each row execute function feit_staat_vast_of_is_verlopen();

-- The nightly work asks which accounts have anything of sickness.
create index feit_ziekte on feit (rekening) where gegevens ->> 'ziekmelding' is not null;
