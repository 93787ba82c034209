/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.completion.ScoredText;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.openai.internal.ScoreRow;
import org.modelassay.inference.openai.internal.json.Json;

/**
 * Scores the continuations in a file of samples, and writes a file of the lm-evaluation-harness' shape: each line has
 * {@code arguments}, a list of contexts with their continuations, and gets {@code resps} and {@code filtered_resps}, the
 * log-probability of each with whether greedy decoding would write it, and the log-probability of every token.
 */
public final class SampleScoring {

    private final TextModel model;
    private final int concurrency;

    /**
     * Prepares scoring.
     *
     * @param model       the model
     * @param concurrency lines at a time, at least 1
     */
    public SampleScoring(TextModel model, int concurrency) {
        this.model = model;
        this.concurrency = concurrency;
    }

    /**
     * Reads the lines of a file.
     *
     * @param file JSONL: each line with {@code arguments}, or with {@code context} and {@code continuation}
     * @return one row a line
     * @throws InvalidInputException if lines are something else; up to ten are named
     * @throws IOException           if the file cannot be read
     */
    private static List<ScoreRow> read(Path file) throws InvalidInputException, IOException {
        List<ScoreRow> rows = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null && problems.size() < 10; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    try {
                        rows.add(ScoreRow.of(Json.read(line.getBytes(StandardCharsets.UTF_8)), rows.size()));
                    } catch (IOException e) {
                        problems.add(Diagnostic.error(file + ", line " + number, String.valueOf(e.getMessage()),
                                "each line needs context and continuation, or arguments: a list of both"));
                    }
                }
            }
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(Diagnostic.error(file.toString(), "is not text in UTF-8",
                    "give a JSONL file"), e);
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(Diagnostic.error(file.toString(), "holds no line", "give a JSONL file"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return rows;
    }

    /**
     * Scores a file.
     *
     * @param in           the lines to score
     * @param out          the lines with their scores, written whole at the end
     * @param progress     receives lines
     * @param cancellation stops it
     * @return how many lines were scored
     * @throws InvalidInputException if a line cannot be read or scored
     * @throws InferenceException    if the model fails
     * @throws IOException           if a file cannot be read or written
     */
    public int score(Path in, Path out, Progress progress, Cancellation cancellation)
            throws InvalidInputException, InferenceException, IOException {
        List<ScoreRow> rows = read(in);
        List<byte[]> lines = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(concurrency,
                Thread.ofPlatform().daemon().name("score-", 0).factory())) {
            List<Future<byte[]>> futures = rows.stream().map(row -> threads.submit(() -> {
                byte[] line = row.scored(scores(row, cancellation));
                progress.advance(1);
                return line;
            })).toList();
            try {
                for (Future<byte[]> future : futures) {
                    lines.add(get(future));
                }
            } finally {
                futures.forEach(future -> future.cancel(true));
            }
        }
        AtomicFiles.write(out.toAbsolutePath(), stream -> {
            for (byte[] line : lines) {
                stream.write(line);
                stream.write('\n');
            }
        });
        return lines.size();
    }

    private List<ScoredText> scores(ScoreRow row, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        List<ScoredText> scores = new ArrayList<>();
        for (ScoreRow.Pair pair : row.pairs()) {
            cancellation.check();
            scores.add(model.score(pair.context(), pair.continuation(), cancellation));
        }
        return scores;
    }

    private static byte[] get(Future<byte[]> future) throws InvalidInputException, InferenceException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
            case InvalidInputException cause -> throw cause;
            case InferenceException cause -> throw cause;
            case RuntimeException cause -> throw cause;
            case Error cause -> throw cause;
            case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InferenceException("interrupted", e);
        }
    }
}
