-- What waits for a person, in the order in which it waits.
create index intake_to_decide on intake (county_id, weighed_at, id, carrier_id, harvest_place) where state = 'WEIGHED';

create index agreement_ending on agreement (county_id, valid_to, id, carrier_id) where closed_as is null;
