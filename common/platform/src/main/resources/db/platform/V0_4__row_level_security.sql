-- The second lock behind the code: a connection sees the municipalities it was handed out for, and nothing else.
create function zichtbaar(gemeente text) returns boolean language sql stable as $$
    select current_setting('meedoen.gemeenten', true) = '*'
        or gemeente = any (string_to_array(current_setting('meedoen.gemeenten', true), ','))
$$;

-- An employer sees its own employments only; for everyone else the setting is empty.
create function van_werkgever(werkgever uuid) returns boolean language sql stable as $$
    select coalesce(current_setting('meedoen.werkgever', true), '') in ('', werkgever::text)
$$;
