-- When the round last went for it, whatever came of that: what fails time and again does not keep the others waiting.
alter table payment add column tried_at timestamptz;
alter table refund add column tried_at timestamptz;
grant update (tried_at) on payment to walnut_app;
grant update (tried_at) on refund to walnut_app;
