-- Households read their statements through the room's door.
drop view statement_card;
