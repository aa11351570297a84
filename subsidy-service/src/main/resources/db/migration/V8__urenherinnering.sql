-- The employer is reminded once of each month it owes.
create table urenherinnering (
    loonkostensubsidie uuid not null references loonkostensubsidie,
    maand text not null,
    gemeente text not null,
    werkgever uuid not null,
    herinnerd_op date not null,
    primary key (loonkostensubsidie, maand)
);
alter table urenherinnering enable row level security;
alter table urenherinnering force row level security;
create policy gemeente on urenherinnering using (zichtbaar(gemeente) and van_werkgever(werkgever));
create index feit_variabele_uren on feit (rekening) where soort = 'UrenVariabel';
