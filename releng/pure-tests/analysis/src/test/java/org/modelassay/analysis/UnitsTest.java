/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelassay.analysis.testkit.TestRun;

class UnitsTest {

    @TempDir
    private Path folder = Path.of("");

    private static final List<UnitOfWork> UNITS = IntStream.range(0, 20).mapToObj(i -> new UnitOfWork("u" + i, i))
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void givesResultsInTheOrderOfTheUnitsWhateverTheThreads(int threads) throws Exception {
        TestRun run = new TestRun(folder).threads(threads);

        List<Integer> results = new Units<>(run.context(), new IntegerCodec(), unit -> number(unit) * 3).run(UNITS);

        assertThat(results).containsExactlyElementsOf(IntStream.range(0, 20).mapToObj(i -> i * 3).toList());
        assertThat(run.advanced()).isEqualTo(190);
    }

    @Test
    void runsNoUnitThatTheJournalKnows() throws Exception {
        TestRun run = new TestRun(folder).threads(2);
        new Units<>(run.context(), new IntegerCodec(), UnitsTest::number).run(UNITS.subList(0, 12));
        List<String> ran = Collections.synchronizedList(new ArrayList<>());

        List<Integer> results = new Units<>(run.context(), new IntegerCodec(), unit -> {
            ran.add(unit.id());
            return number(unit);
        }).run(UNITS);

        assertThat(ran)
                .containsExactlyInAnyOrderElementsOf(UNITS.subList(12, 20).stream().map(UnitOfWork::id).toList());
        assertThat(results).containsExactlyElementsOf(IntStream.range(0, 20).boxed().toList());
    }

    @Test
    void runsAUnitAgainWhoseEntryCannotBeDecoded() throws Exception {
        TestRun run = new TestRun(folder);
        run.journal().record("u3", new byte[] {1});

        assertThat(new Units<>(run.context(), new IntegerCodec(), UnitsTest::number).run(UNITS)).element(3)
                .isEqualTo(3);
    }

    @Test
    void throwsTheFailureOfAUnitAndStopsTheOthers() {
        TestRun run = new TestRun(folder);

        assertThatThrownBy(() -> new Units<>(run.context(), new IntegerCodec(), unit -> {
            if (unit.id().equals("u1")) {
                throw new AnalysisException("no answer for u1");
            }
            return number(unit);
        }).run(UNITS)).isInstanceOf(AnalysisException.class).hasMessage("no answer for u1");
        assertThat(run.journal().units()).containsExactly("u0");
    }

    @Test
    void keepsWhatFinishedBeforeACancellation() {
        TestRun run = new TestRun(folder);

        assertThatThrownBy(() -> new Units<>(run.context(), new IntegerCodec(), unit -> {
            if (unit.id().equals("u4")) {
                run.cancel();
            }
            return number(unit);
        }).run(UNITS)).isInstanceOf(CancellationException.class);
        assertThat(run.journal().find("u4")).isPresent();
        assertThat(run.journal().find("u5")).isEmpty();
    }

    private static int number(UnitOfWork unit) {
        return Integer.parseInt(unit.id().substring(1));
    }

    private static final class IntegerCodec implements UnitCodec<Integer> {

        @Override
        public byte[] encode(Integer result) {
            return ByteBuffer.allocate(Integer.BYTES).putInt(result).array();
        }

        @Override
        public Integer decode(byte[] payload) throws IOException {
            if (payload.length != Integer.BYTES) {
                throw new IOException("Not an integer");
            }
            return ByteBuffer.wrap(payload).getInt();
        }
    }
}
