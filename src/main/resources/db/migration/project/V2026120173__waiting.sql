-- What waits on the desk is found without looking at what is done.
create index project_to_approve on project (county_id, planned_at, id) where state = 'PLANNED';
create index project_with_money_left on project (county_id, id) where allotted_fen > paid_fen;
create index project_milestone_to_accept on project_milestone (county_id, reported_on, id) where state = 'REPORTED';
create index project_payment_to_decide on project_payment (county_id, asked_at, id) where state = 'ASKED';
drop index project_payment_waiting;
