-- The last notice of each carrier for each grade, read from the index alone.
create index price_notice_last on price_notice (county_id, carrier_id, goods_id, grade, holds_from desc, id desc) include (price_fen_per_kg);
