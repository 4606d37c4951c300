-- What waits on the desk is found in the order of its day.
create index complaint_to_accept on complaint (county_id, (due_on::timestamp at time zone 'Asia/Shanghai'), id) where state = 'FILED';
create index complaint_to_assign on complaint (county_id, (due_on::timestamp at time zone 'Asia/Shanghai'), id) where state in ('ACCEPTED', 'ESCALATED');
create index complaint_to_answer on complaint (county_id, (due_on::timestamp at time zone 'Asia/Shanghai'), id) where state = 'ASSIGNED';
