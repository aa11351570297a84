-- When a report was last added to, and what it puts right: since when, and by whom, that was said.
alter table bericht
    add column aangevuld_op timestamptz,
    add column eerst_gemeld_op timestamptz,
    add column eerst_gemeld_door text;
