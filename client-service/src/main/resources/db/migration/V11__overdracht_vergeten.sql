-- When something of the spell was heard last: without a claim it is not kept for ever.
alter table overdracht add column gehoord_op timestamptz not null default now();
alter table overdracht alter column gehoord_op drop default;
create index overdracht_zonder_claim on overdracht (gehoord_op) where client is null;
