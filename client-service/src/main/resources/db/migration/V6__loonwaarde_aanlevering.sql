-- Which loonwaarde was handed to UWV for whom: what UWV says about it later is resolved by this, not by BSN.
create table loonwaarde_aanlevering (
    loonwaardebepaling uuid not null,
    versie int not null,
    client uuid not null references client,
    dienstverband uuid not null,
    gemeente text not null,
    aangeleverd_op timestamptz not null,
    primary key (loonwaardebepaling, versie)
);
alter table loonwaarde_aanlevering enable row level security;
alter table loonwaarde_aanlevering force row level security;
create policy gemeente on loonwaarde_aanlevering using (zichtbaar(gemeente));
