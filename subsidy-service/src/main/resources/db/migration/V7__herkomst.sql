-- Who brought a fact, and why. Nothing computes with it.
alter table feit add column door text not null default 'onbekend';
alter table feit alter column door drop default;
alter table feit add column reden text;
