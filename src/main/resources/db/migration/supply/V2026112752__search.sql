-- What lists of agreements and intakes are searched by, read from the index alone.
create index agreement_listed on agreement (county_id, id) include (code, household_id, carrier_id, closed_as, valid_from, valid_to);
create index intake_listed on intake (county_id, id) include (code, household_id, carrier_id, agreement_id, state);
