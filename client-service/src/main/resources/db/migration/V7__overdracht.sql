-- What UWV was told of each spell of sickness. A row without client is a spell nobody opened a claim for: it waits, and
-- goes nowhere.
create table overdracht (
    id uuid primary key,
    versie bigint not null,
    dienstverband uuid not null,
    client uuid references client,
    gemeente text,
    -- What was heard, in its latest wording.
    claim jsonb,
    correctie jsonb,
    ingetrokken boolean not null,
    herstel jsonb,
    deelherstel jsonb not null,
    -- What was said last, and how often.
    gemeld jsonb,
    meldversie int not null,
    check ((meldversie = 0) = (gemeld is null)),
    check (meldversie = 0 or (client is not null and gemeente is not null and claim is not null))
);
alter table overdracht enable row level security;
alter table overdracht force row level security;
create policy gemeente on overdracht using (zichtbaar(gemeente));

-- UWV speaks of a person by BSN and of an employer by payroll-tax number.
create index client_bsn_hash on client (bsn_hash);
create index werkgever_loonheffingennummer on werkgever (loonheffingennummer);
