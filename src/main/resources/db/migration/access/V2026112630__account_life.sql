-- An account may be opened again and given another post; what it was before stands in the activities.
grant update (role, scope_kind, division, subject_id) on account to walnut_app;
