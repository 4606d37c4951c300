-- Who has their data erased is called by a code.
grant update (display_name) on account to walnut_app;
