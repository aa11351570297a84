-- When the target-group register of UWV said last what it holds; absent for what was recorded here.
alter table indicatie add column register_op timestamptz;
