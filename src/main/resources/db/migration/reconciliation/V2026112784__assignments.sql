-- Two persons said of which payment a line of the bank is: from then on it stands under that payment's id.
create table recon_assignment (
  county_id     text not null default current_setting('walnut.county'),
  difference_id uuid not null,
  side          text not null,
  day           date not null,
  reference     text not null,
  assigned_to   uuid not null,
  primary key (county_id, difference_id),
  unique (county_id, side, day, reference),
  foreign key (county_id, difference_id) references recon_difference (county_id, id),
  foreign key (county_id, side, day, reference) references recon_difference (county_id, side, day, reference)
);
select walnut_wall('recon_assignment');
grant select, insert on recon_assignment to walnut_app;

alter table recon_resolution drop constraint recon_resolution_how_check;
alter table recon_resolution add constraint recon_resolution_how_check check (how in ('POSTED', 'EXPLAINED', 'ASSIGNED'));
alter table recon_resolution add constraint an_assignment_was_approved check (how <> 'ASSIGNED' or approval_id is not null);

-- What the files say, by what each line is about as far as anybody knows.
create view recon_said with (security_invoker = true) as
select f.county_id, f.side, f.day, coalesce(a.assigned_to::text, n.reference) as reference, n.amount_fen
  from recon_file f
  join recon_line n on n.county_id = f.county_id and n.file_id = f.id
  left join recon_assignment a on a.county_id = f.county_id and a.side = f.side and a.day = f.day and a.reference = n.reference;
grant select on recon_said to walnut_app;
