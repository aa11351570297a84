-- A line says whose account it is paid to, so that an approver approves that too. Lines that are frozen have it in
-- their transfer; those of an open concept get it when it is computed anew.
alter table betaalregel add column begunstigde text, add column iban text;
alter table betaalregel no force row level security;
alter table betaalopdracht no force row level security;
update betaalregel r set begunstigde = o.begunstigde, iban = o.iban from betaalopdracht o where o.id = r.betaalopdracht;
alter table betaalregel force row level security;
alter table betaalopdracht force row level security;
