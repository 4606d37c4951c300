package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class ProblemTests {

  @Test
  void each_problem_knows_its_status_and_its_words() {
    var problem = new NotFound("household.kind", "H-7K3M9XY-Q");

    assertThat(problem.status()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(problem.titleKey()).isEqualTo("problem.NotFound.title");
    assertThat(problem.key()).isEqualTo("problem.NotFound.text");
    assertThat(problem.args()).containsExactly(new Word("household.kind"), "H-7K3M9XY-Q");
    assertThat(new Forbidden("access.notYours").status()).isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(new Refused("supply.lotNotPassed", 7).status()).isEqualTo(HttpStatus.CONFLICT);
    assertThat(new ChangedMeanwhile("household.kind", 1).status()).isEqualTo(HttpStatus.CONFLICT);
  }

  @Test
  void invalid_input_tells_every_fault_and_keeps_what_was_entered_out_of_the_log() {
    var problem =
        InvalidInput.at("members[0].citizenId", CitizenIdFault.CHECK_DIGIT.key(), "entered");

    assertThat(problem.status().value()).isEqualTo(422);
    assertThat(problem.faults())
        .containsExactly(
            new Fault("members[0].citizenId", "fault.CitizenId.CHECK_DIGIT", List.of("entered")));
    assertThat(problem).hasMessage("[members[0].citizenId fault.CitizenId.CHECK_DIGIT]");
    assertThatIllegalArgumentException().isThrownBy(() -> new InvalidInput(List.of()));
  }
}
