-- The contractor is paid what the contract says and no more, whatever the budget allows. Of projects from before this rule the milestones may
-- come to more, so the rule looks at what is paid from now on.
alter table project add constraint no_more_is_paid_than_the_contract check (contract_fen is null or paid_fen <= contract_fen) not valid;
