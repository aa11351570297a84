-- For whose employment, and of which municipality, a partner took it.
alter table bericht
    add column genoemde_client uuid,
    add column genoemde_gemeente text;
drop index bericht_eenmaal;
create unique index bericht_eenmaal
    on bericht (dienstverband, bron, soort, dag, genoemde_client, genoemde_gemeente) nulls not distinct;
