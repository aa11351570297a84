-- How far each account was when the run computed it: a later fact makes the run look again, an earlier one does not.
create table betaalrun_stand (
    betaalrun uuid not null references betaalrun,
    dienstverband uuid not null,
    gemeente text not null,
    laatst_geregistreerd timestamptz not null,
    primary key (betaalrun, dienstverband)
);
alter table betaalrun_stand enable row level security;
alter table betaalrun_stand force row level security;
create policy gemeente on betaalrun_stand using (zichtbaar(gemeente));
