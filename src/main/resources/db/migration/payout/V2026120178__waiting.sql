-- What waits on the desk is found without looking at what is done.
create index cash_payout_signed on cash_payout (county_id, signed_at, payout_id) where state = 'SIGNED';
create index wechat_transfer_suspect on wechat_transfer (county_id, created_at, payout_id) where state = 'SUSPECT';
