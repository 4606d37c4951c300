-- Goods that were picked and came back from the buyer.
alter table movement
  drop constraint a_movement_moves_as_its_kind_says,
  add constraint a_movement_moves_as_its_kind_says check (
    case kind
      when 'RECEIVED'    then on_hand_delta_g > 0 and reserved_delta_g = 0
      when 'PUT_BACK'    then on_hand_delta_g > 0 and reserved_delta_g = 0
      when 'RETURNED'    then on_hand_delta_g < 0 and reserved_delta_g = 0
      when 'CONSUMED'    then on_hand_delta_g < 0 and reserved_delta_g = 0
      when 'WRITTEN_OFF' then on_hand_delta_g < 0 and reserved_delta_g = 0
      when 'RESERVED'    then on_hand_delta_g = 0 and reserved_delta_g > 0
      when 'RELEASED'    then on_hand_delta_g = 0 and reserved_delta_g < 0
      when 'PICKED'      then on_hand_delta_g < 0 and reserved_delta_g = on_hand_delta_g
      else false
    end);
