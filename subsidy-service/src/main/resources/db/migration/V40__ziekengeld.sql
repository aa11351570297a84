-- What UWV paid an employer over days of sickness, as UWV last told of it.
create table ziekengeld (
    betaling text primary key,
    dienstverband uuid not null,
    volgnummer int not null,
    gemeente text not null,
    eerste_ziektedag date not null,
    vanaf date not null,
    tot date not null,
    dagen int not null,
    dagloon numeric(10, 2) not null,
    uitkeringspercentage int not null,
    deel numeric(5, 2) not null,
    check (tot >= vanaf)
);
create index ziekengeld_dienstverband on ziekengeld (dienstverband);
alter table ziekengeld enable row level security;
alter table ziekengeld force row level security;
create policy gemeente on ziekengeld using (zichtbaar(gemeente));
