-- What a carrier told last of goods, and whether anybody still has an agreement about them, are found by carrier and goods.
create index price_notice_latest on price_notice (county_id, carrier_id, goods_id, holds_from desc, id desc);
create index agreement_running on agreement (county_id, carrier_id, goods_id, valid_to) where closed_as is null;
