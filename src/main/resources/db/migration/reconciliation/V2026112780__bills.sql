-- What a payment service keeps for itself of a day; it stands beside the lines and is no part of them.
alter table recon_file add column fee_fen bigint not null default 0;
alter table recon_file alter column fee_fen drop default;
