/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Execution of well-meant and of hostile programs. */
@Timeout(60)
class PythonPoolTest {

    private static final PythonPool POOL = PythonPool.open("python3", 2);
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(4), 2, 1L << 28, 10_000);

    @BeforeEach
    void needsPython() {
        Assumptions.assumeTrue(POOL.version().isPresent(), "no usable python3 on this machine");
    }

    @AfterAll
    static void closePool() {
        POOL.close();
    }

    private static Execution run(String program, String test) {
        return POOL.run(new PythonItem(program, test, PythonItem.Names.PLAIN), LIMITS, () -> false);
    }

    private static Execution run(String program) {
        return run(program, "");
    }

    @Test
    void tellsARightAnswerFromAWrongOne() {
        assertThat(run("def f(x):\n    return x + 1", "assert f(1) == 2")).isEqualTo(new Execution(Outcome.PASSED, ""));
        assertThat(run("def f(x):\n    return x + 1", "assert f(1) == 3").outcome()).isEqualTo(Outcome.FAILED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x = 1 / 0||program: ZeroDivisionError: division by zero",
            "x = 1|x.y|test: AttributeError: 'int' object has no attribute 'y'",
            "def f(:||program: SyntaxError", "assert False||program: AssertionError",
            "raise SystemExit(0)||program: SystemExit: 0", "import sys; sys.exit()||program: SystemExit",
            "f = lambda: f(); f()||program: RecursionError", "raise KeyboardInterrupt||program: KeyboardInterrupt",
            "class E(Exception):%    def __str__(self): raise E()%raise E()||program: E"})
    void saysWhatWasRaisedAndWhere(String program, String test, String detail) {
        Execution execution = run(program.replace('%', '\n'), test == null ? "" : test);

        assertThat(execution.outcome()).isEqualTo(Outcome.RAISED);
        assertThat(execution.detail()).startsWith(detail);
    }

    @Test
    void startsWithTheNamesOfBenchmarksOnRequest() {
        String program =
                "assert Counter('aab')['a'] == 2 and pow(2, 3, 5) == 3 and floor(1.5) == 1 and List and re and inf";

        assertThat(POOL.run(new PythonItem(program, "", PythonItem.Names.PRELOADED), LIMITS, () -> false))
                .isEqualTo(new Execution(Outcome.PASSED, ""));
        assertThat(run(program).detail()).contains("NameError");
    }

    @ParameterizedTest
    @ValueSource(strings = {"while True: pass",
            "import signal%signal.signal(signal.SIGXCPU, signal.SIG_IGN)%while True: pass",
            "import signal%signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))%while True: pass",
            "while True:%    try:%        while True: pass%    except BaseException: pass", "10 ** 10 ** 8",
            "import re%re.match('(a+)+b', 'a' * 40)"})
    void endsALoopAtItsCpuTime(String program) {
        assertThat(run(program.replace('%', '\n')).outcome()).isIn(Outcome.CPU_LIMIT, Outcome.WALL_LIMIT);
    }

    @Test
    void namesTheCpuLimitWhenThereIsWallTimeLeft() {
        Limits limits = new Limits(Duration.ofSeconds(40), 1, 1L << 28, 10);

        assertThat(
                POOL.run(new PythonItem("while True: pass", "", PythonItem.Names.PLAIN), limits, () -> false).outcome())
                .isEqualTo(Outcome.CPU_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"import time%time.sleep(60)",
            "import os%for i in range(100):%    try: os.close(i)%    except OSError: pass%"
                    + "import time%time.sleep(60)",
            "import threading%threading.Lock().acquire(); threading.Lock().acquire()%"
                    + "l = threading.Lock(); l.acquire(); l.acquire()"})
    void endsASleeperAtItsWallTime(String program) {
        Limits limits = LIMITS.withTime(Duration.ofMillis(1500));

        assertThat(POOL.run(new PythonItem(program.replace('%', '\n'), "", PythonItem.Names.PLAIN), limits, () -> false)
                .outcome()).isEqualTo(Outcome.WALL_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = bytearray(1 << 30)", "x = []%while True: x.append(' ' * 1000000 + str(len(x)))",
            "x = 'a'%while True: x += x", "x = [0] * (1 << 40)"})
    void endsAProgramThatNeedsTooMuchMemory(String program) {
        assertThat(run(program.replace('%', '\n')).outcome()).isEqualTo(Outcome.MEMORY_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"while True: print('spam')", "print('x' * 20000)",
            "for i in range(100000):%    try: print('spam')%    except BaseException: pass",
            "import sys%sys.stderr.write('x' * 20000)"})
    void endsAProgramThatPrintsTooMuch(String program) {
        assertThat(run(program.replace('%', '\n')).outcome()).isEqualTo(Outcome.OUTPUT_LIMIT);
    }

    @Test
    void swallowsWhatIsPrinted() {
        assertThat(run("import os%print('PASSED'); os.write(1, b'x' * 100000); os.write(2, b'x')%input_is = 1"
                .replace('%', '\n')).passed()).isTrue();
        assertThat(run("input()").detail()).contains("EOFError");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"import os%while True: os.fork()|os.fork", "import os%os.system('true')|os.system",
                    "import subprocess%subprocess.run(['true'])|subprocess.Popen",
                    "import os%os.execv('/bin/true', ['true'])|os.exec",
                    "import os%os.kill(os.getppid(), 9)|os.kill", "import os%os.killpg(0, 15)|os.killpg",
                    "import socket%socket.socket()|socket.__new__",
                    "import socket%socket.getaddrinfo('localhost', 80)|socket.getaddrinfo",
                    "import os%os.remove('/etc/hostname')|os.remove", "open('/etc/passwd')|open",
                    "import gc%gc.get_objects()|gc.get_objects",
                    "import os%os.open('/dev/null', os.O_RDWR)|open",
                    "import resource%resource.setrlimit(7, (99, 99))|resource.setrlimit",
                    "try:%    open('/etc/passwd')%except Exception: pass|open"})
    void refusesWhatIsNotComputation(String program, String event) {
        Execution execution = run(program.replace('%', '\n'));

        // a module of the standard library that is not loaded yet may be out of reach of an unprivileged child
        if (execution.outcome() == Outcome.RAISED) {
            assertThat(execution.detail()).contains("ModuleNotFoundError");
        } else {
            assertThat(execution).isEqualTo(new Execution(Outcome.REFUSED, event));
        }
    }

    @Test
    void writesNoFile(@TempDir Path directory) {
        Path file = directory.resolve("out.txt");

        assertThat(run("open('" + file + "', 'w').write('x')")).isEqualTo(new Execution(Outcome.REFUSED, "open"));
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void startsNoThread() {
        assertThat(run("import threading\nthreading.Thread(target=print).start()").outcome())
                .isNotEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"import os%os._exit(0)", "import os%os._exit(1)", "import os%os.abort()",
            "import signal%signal.raise_signal(9)", "import signal%signal.raise_signal(11)",
            "import signal%signal.alarm(1)%while True: pass",
            "import os%for i in range(40):%    try: os.write(i, b'PASSED 0' + bytes([10]))%    except OSError: pass",
            "import os%for i in range(40):%    try: os.write(i, b'x' * 1000000)%    except OSError: pass",
            "import os%os.closerange(0, 100)"})
    void survivesAProgramThatBreaksItsInterpreter(String program) {
        assertThat(run(program.replace('%', '\n')).outcome()).isEqualTo(Outcome.CRASHED);
        assertThat(run("x = 1").passed()).isTrue();
    }

    @Test
    void givesEveryItemAFreshInterpreter() {
        run("import builtins, os, sys, math\nbuiltins.len = lambda x: 7\nmath.pi = 3\nsys.modules.clear()\nos._exit = None");

        assertThat(run("import math", "assert len('ab') == 2 and math.pi > 3.1").passed()).isTrue();
    }

    @Test
    void runsItemsOfSeveralThreadsAtOnce() {
        List<Execution> all = IntStream.range(0, 60).parallel()
                .mapToObj(i -> run("x = " + i, "assert x % 2 == 0")).toList();

        assertThat(all.stream().map(Execution::passed))
                .isEqualTo(IntStream.range(0, 60).mapToObj(i -> i % 2 == 0).toList());
    }

    @Test
    void givesUpWhenAsked() {
        long start = System.nanoTime();
        PythonItem item = new PythonItem("while True: pass", "", PythonItem.Names.PLAIN);

        assertThatThrownBy(() -> POOL.run(item, LIMITS, () -> System.nanoTime() - start > 300_000_000))
                .isInstanceOf(CancellationException.class);
        assertThat(run("x = 1").passed()).isTrue();
    }

    @Test
    void isUnavailableWithoutPython() {
        try (PythonPool pool = PythonPool.open("no-such-python-3", 1)) {
            assertThat(pool.version()).isEmpty();
            assertThat(pool.run(new PythonItem("", "", PythonItem.Names.PLAIN), LIMITS, () -> false).outcome())
                    .isEqualTo(Outcome.UNAVAILABLE);
        }
    }
}
