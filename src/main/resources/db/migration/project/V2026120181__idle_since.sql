-- From when on the oldest money lies idle with a project, what was set aside first being paid first: written with each movement, so that idle
-- money is found without adding up every movement there is.
alter table project add column idle_since date;
grant update (idle_since) on project to walnut_app;

-- The owner of the tables looks past the wall for a moment, to fill in the projects of every county.
alter table project no force row level security;
alter table project_money no force row level security;
update project
   set idle_since = (select min(allotment.on_day)
                       from (select on_day, sum(amount_fen) over (order by on_day, id) as up_to
                               from project_money
                              where project_money.county_id = project.county_id
                                and project_money.project_id = project.id
                                and kind = 'ALLOTMENT') allotment
                      where allotment.up_to > (select coalesce(sum(case kind when 'CLAWBACK' then -amount_fen else amount_fen end), 0)
                                                 from project_money
                                                where project_money.county_id = project.county_id
                                                  and project_money.project_id = project.id
                                                  and kind <> 'ALLOTMENT'))
 where allotted_fen > paid_fen;
alter table project force row level security;
alter table project_money force row level security;

create index project_idle on project (county_id, (idle_since::timestamp at time zone 'Asia/Shanghai'), id) where idle_since is not null;
drop index project_with_money_left;

-- Milestones that wait are found in the order of their days.
create index project_milestone_reported on project_milestone (county_id, (reported_on::timestamp at time zone 'Asia/Shanghai'), id) where state = 'REPORTED';
drop index project_milestone_to_accept;
drop index project_milestone_due;

-- What was set aside for a project, the latest first: how much of it still lies there is read from the index alone.
create index project_money_set_aside on project_money (county_id, project_id, on_day desc, id desc) include (amount_fen) where kind = 'ALLOTMENT';
