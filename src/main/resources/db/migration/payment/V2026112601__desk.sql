-- What waits for a person, in the order in which it was asked for.
create index payment_waiting on payment (county_id, requested_at, id) where state = 'SUSPECT';
drop index payment_suspect;

create index refund_refused on refund (county_id, requested_at, id) where state = 'FAILED';

create index payout_batch_unanswered on payout_batch (county_id, made_at, id) where state = 'SENT';
