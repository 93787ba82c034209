/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.modelassay.analysis.Input;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.Engine;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.RunRequest;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A run of {@code codecrash.evaluate} on recorded answers to three questions of our own. */
final class AnsweredRun {

    private static final List<String> PROGRAMS = List.of(
            "def f(text, limit):\n    words = []\n    for word in text.split():\n        if len(word) > limit:\n"
                    + "            words.append(word)\n    return words",
            "def f(numbers):\n    total = 0\n    for number in numbers:\n        total += number\n    return total",
            "def f(key, table):\n    return table.get(key, 'none')");
    private static final List<String> MISLED = List.of(
            "def f(text, limit):    # The text is never used.\n    words = []    # The list always stays empty.\n"
                    + "    for word in text.split():\n        # The loop runs once.\n        if len(word) > limit:\n"
                    + "            words.append(word)    # Nothing is appended here.\n    return words",
            "def f(numbers):\n    total = 0    # The sum begins at one.\n    for number in numbers:\n"
                    + "        total += number\n    return total    # The result is zero.",
            "def f(key, table):\n    return table.get(key, 'none')");
    private static final List<String> CALLS = List.of("f('a long word here', 3)", "f([1, 2, 3])", "f('b', {'a': 'c'})");
    private static final List<String> OUTPUTS = List.of("['long', 'word', 'here']", "6", "'none'");

    private AnsweredRun() {
    }

    static Path create(Path folder) throws IOException, InvalidInputException, BrokenAnalyserException {
        Path vanilla = questions(folder.resolve("VAN.jsonl"), PROGRAMS);
        Path misled = questions(folder.resolve("MCC.jsonl"), MISLED);
        Path right = answers(folder.resolve("plain.json"), OUTPUTS);
        Path wrong = answers(folder.resolve("a-model.json"), List.of("[]", "0", "'none'"));
        SequencedMap<String, String> parameters = new LinkedHashMap<>(Map.of("execution", "NEVER", "resamples", "200"));
        return run("codecrash.evaluate", List.of(new Input("questions", "MCC", misled),
                new Input("vanilla_questions", "VAN", vanilla), new Input("answers", "a-model.json", wrong),
                new Input("vanilla_answers", "plain.json", right)), parameters, folder);
    }

    /** A run of {@code codecrash.perturb} with a perturbation that this bundle contributes. */
    static Path perturbed(Path folder, String other)
            throws IOException, InvalidInputException, BrokenAnalyserException {
        SequencedMap<String, String> parameters = new LinkedHashMap<>(
                Map.of("execution", "NEVER", "perturbation", "OTHER", "other", other));
        return run("codecrash.perturb", List.of(new Input("questions", "VAN",
                questions(folder.resolve("VAN.jsonl"), PROGRAMS))), parameters, folder);
    }

    private static Path run(String analyser, List<Input> inputs, SequencedMap<String, String> parameters, Path folder)
            throws IOException, InvalidInputException, BrokenAnalyserException {
        RunRequest request = new RunRequest(service(AnalyserRegistry.class).find(analyser), inputs, parameters, 0,
                List.of(), "misled", new RunRequest.Store(folder.resolve("runs")), 1, RunRequest.Reuse.RESUME);
        return service(Engine.class).run(request, RunMonitor.none(), Cancellation.never()).directory();
    }

    private static Path questions(Path file, List<String> programs) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < programs.size(); i++) {
            text.append(String.format("""
                    {"task_id": "q%d", "dataset": "ours", "code": %s, "function_name": "f", "function_call": %s, \
                    "output": %s}
                    """, i, quoted(programs.get(i)), quoted(CALLS.get(i)), quoted(OUTPUTS.get(i))));
        }
        return Files.writeString(file, text);
    }

    private static Path answers(Path file, List<String> answers) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < answers.size(); i++) {
            text.append(String.format("{\"task_id\": \"q%d\", \"dataset\": \"ours\", \"answer\": %s}%n", i,
                    quoted("[ANSWER]" + CALLS.get(i) + " == " + answers.get(i) + "[/ANSWER]")));
        }
        return Files.writeString(file, text);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static <T> T service(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(AnsweredRun.class).getBundleContext();
        return Optional.ofNullable(context.getServiceReference(type)).map(context::getService).orElseThrow();
    }
}
