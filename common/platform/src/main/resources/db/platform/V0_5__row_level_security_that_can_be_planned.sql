-- The same answers as before, said so that the planner expects many rows to be visible: as an «or» it expected hardly one,
-- and sorted whole tables where an index gives the order.
create or replace function zichtbaar(gemeente text) returns boolean language sql stable as $$
    select case when current_setting('meedoen.gemeenten', true) = '*' then true
        else gemeente = any (string_to_array(current_setting('meedoen.gemeenten', true), ',')) end
$$;

create or replace function van_werkgever(werkgever uuid) returns boolean language sql stable as $$
    select case when coalesce(current_setting('meedoen.werkgever', true), '') = '' then true
        else current_setting('meedoen.werkgever', true) = werkgever::text end
$$;
