/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelassay.engine.ExitStatus;
import org.modelassay.engine.RunOutcome;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Outcome;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;
import org.modelassay.model.Severity;
import org.modelassay.model.Verdict;

/** The codes are those the README and the design promise to scripts. */
class OutcomeTest {

    @ParameterizedTest
    @CsvSource({"DONE, '', 0", "DONE, PASS, 0", "DONE, PASS FAIL, 1", "DONE, FAIL INCONCLUSIVE, 1",
            "DONE, PASS INCONCLUSIVE, 5", "DONE, warning, 0", "FAILED, '', 3", "CANCELLED, FAIL, 4",
            "INCONCLUSIVE, '', 5"})
    void mapsStatusAndVerdictsToAnExitCode(RunStatus status, String verdicts, int code) {
        Run run = ExperimentsFactory.eINSTANCE.createRun();
        run.setStatus(status);
        Stream.of(verdicts.split(" ")).filter(each -> !each.isEmpty()).forEach(each -> {
            Verdict verdict = ExperimentsFactory.eINSTANCE.createVerdict();
            boolean warning = each.equals("warning");
            verdict.setSeverity(warning ? Severity.WARNING : Severity.ERROR);
            verdict.setOutcome(warning ? Outcome.FAIL : Outcome.valueOf(each));
            run.getVerdicts().add(verdict);
        });
        assertThat(new RunOutcome(Path.of("x"), run, false, null).exitStatus().code()).isEqualTo(code);
    }

    @Test
    void takesTheGravestOfSeveralRunsAndNothingForNoSuccess() {
        assertThat(ExitStatus.of(List.of())).isEqualTo(ExitStatus.INCONCLUSIVE);
        assertThat(ExitStatus.of(List.of(ExitStatus.MET, ExitStatus.NOT_MET, ExitStatus.INCONCLUSIVE)))
                .isEqualTo(ExitStatus.NOT_MET);
        assertThat(ExitStatus.of(List.of(ExitStatus.NOT_MET, ExitStatus.INTERNAL_ERROR, ExitStatus.BAD_INPUT)))
                .isEqualTo(ExitStatus.INTERNAL_ERROR);
    }
}
