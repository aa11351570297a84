-- Why there is no cover, as told last of a spell; absent while cover is presumed.
alter table ziekmelding add column geen_dekking text;
