-- Rows of a report are erased when their time is over; what was taken and refused stays as a number.
grant delete on register_import_row to walnut_app;
