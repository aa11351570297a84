-- An employer belongs to no municipality: the whole country shares one register of them.
create table werkgever (
    id uuid primary key,
    versie bigint not null,
    naam text not null,
    kvk_nummer text not null,
    loonheffingennummer text not null,
    iban text not null,
    unique (kvk_nummer, loonheffingennummer)
);
