-- What waits on the desk is found in the order of its day.
create index subject_request_to_answer on subject_request (county_id, (due_on::timestamp at time zone 'Asia/Shanghai'), id) where state in ('FILED', 'CHECKED');
drop index subject_request_open;
