-- By which entry what a service kept came into the books. Bills taken before it did have none.
alter table recon_file add column fee_entry_id uuid;
alter table recon_file add foreign key (county_id, fee_entry_id) references ledger_entry (county_id, id);
alter table recon_file add constraint what_was_kept_is_in_the_books
  check (fee_fen = 0 or fee_entry_id is not null or taken_at < '2026-11-28 00:00:00+08');
