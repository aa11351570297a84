-- Approval asks of one municipality what came back and what was booked since a moment.
create index betaalopdracht_teruggekomen on betaalopdracht (gemeente, teruggekomen_op) where teruggekomen_op is not null;
create index vorderingsboeking_geboekt on vorderingsboeking (gemeente, geboekt_op);
