-- Who had it computed last: that person approves it no more than its maker does.
alter table betaalrun add column berekend_door text;
alter table betaalrun no force row level security;
update betaalrun set berekend_door = gemaakt_door;
alter table betaalrun force row level security;
alter table betaalrun alter column berekend_door set not null;
