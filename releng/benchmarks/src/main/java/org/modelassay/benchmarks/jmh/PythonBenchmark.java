/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks.jmh;

import java.util.concurrent.TimeUnit;

import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Programs a second that are parsed and written again, of the size that benchmarks of code reasoning have. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PythonBenchmark {

    private static final String PROGRAM = """
            def count_words(text, stop={'a', 'the'}):
                counts = {}
                for word in text.lower().split():
                    if word not in stop and len(word) > 2:
                        counts[word] = counts.get(word, 0) + 1
                return sorted(((n, w) for (w, n) in counts.items()), reverse=True)[:3]
            """;

    private final Python python = new Python(Python.Style.PYTHON_3_10);

    /**
     * One program.
     *
     * @return its text
     * @throws PythonSyntaxException never
     */
    @Benchmark
    public String parseAndUnparse() throws PythonSyntaxException {
        return python.unparse(python.parse(PROGRAM).module());
    }
}
