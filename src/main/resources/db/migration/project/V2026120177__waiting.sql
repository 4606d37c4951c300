-- What waits on the desk is found in the order of its day.
create index project_milestone_overdue on project_milestone (county_id, (due_on::timestamp at time zone 'Asia/Shanghai'), id) where state = 'OPEN';
