/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.modelassay.analyser.sparsity.internal.pass.Pairing;
import org.modelassay.analyser.sparsity.internal.pass.TensorPair;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Statement;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.ModelConfig;

/** Whether two checkpoints are fit to be compared. */
public final class Gates {

    private static final List<String> CONFIG_KEYS = List.of("model_type", "hidden_size", "n_embd", "num_hidden_layers",
            "n_layer", "num_attention_heads", "n_head", "tie_word_embeddings");

    private Gates() {
    }

    /**
     * Writes the gates.
     *
     * @param base    the checkpoint before
     * @param tuned   the checkpoint after
     * @param pairing which tensors are compared
     * @param results takes the statements
     */
    public static void write(Checkpoint base, Checkpoint tuned, Pairing pairing, Results results) {
        completeness(pairing, results);
        dtypes(pairing, results);
        configuration(base, tuned, results);
        tokenizer(base.location(), tuned.location(), results);
    }

    private static void completeness(Pairing pairing, Results results) {
        int all = pairing.pairs().size() + pairing.skipped().size();
        gate(results, "gate.complete", pairing.skipped().isEmpty(),
                "All " + all + " tensors are in both checkpoints and were compared.",
                pairing.skipped().size() + " of " + all + " tensors were not compared; the table says why.");
    }

    private static void dtypes(Pairing pairing, Results results) {
        List<TensorPair> mixed =
                pairing.pairs().stream().filter(pair -> pair.base().dtype() != pair.tuned().dtype()).toList();
        gate(results, "gate.types", mixed.isEmpty(), "Both checkpoints store every tensor in the same type.",
                mixed.isEmpty() ? "" : mixed.size() + " tensors have different types, such as "
                        + mixed.getFirst().name() + " (" + mixed.getFirst().base().dtype() + ", "
                        + mixed.getFirst().tuned().dtype() + "); they were compared after widening.");
    }

    private static void configuration(Checkpoint base, Checkpoint tuned, Results results) {
        Optional<ModelConfig> before = base.config();
        Optional<ModelConfig> after = tuned.config();
        if (before.isEmpty() || after.isEmpty()) {
            statement(results, "gate.configuration", "There is no config.json on "
                    + (before.isEmpty() && after.isEmpty() ? "either side" : "one side")
                    + "; the architectures were not compared.", Statement.Outcome.INCONCLUSIVE);
            return;
        }
        List<String> differing = new ArrayList<>();
        for (String key : CONFIG_KEYS) {
            if (!Objects.equals(before.get().values().get(key), after.get().values().get(key))) {
                differing.add(key);
            }
        }
        gate(results, "gate.configuration", differing.isEmpty(), "Both configurations describe the same architecture.",
                "The configurations differ in " + String.join(", ", differing) + ".");
    }

    private static void tokenizer(Path base, Path tuned, Results results) {
        Path before = base.resolve("tokenizer.json");
        Path after = tuned.resolve("tokenizer.json");
        if (!Files.isRegularFile(before) || !Files.isRegularFile(after)) {
            statement(results, "gate.tokenizer", "There is no tokenizer.json on at least one side; the rows of the "
                    + "embeddings may stand for different tokens.", Statement.Outcome.INCONCLUSIVE);
            return;
        }
        try {
            gate(results, "gate.tokenizer", Files.mismatch(before, after) < 0,
                    "Both checkpoints have the same tokenizer.",
                    "The tokenizers differ; rows of the embeddings may stand for different tokens.");
        } catch (IOException e) {
            statement(results, "gate.tokenizer", "The tokenizers could not be compared: " + e.getMessage() + ".",
                    Statement.Outcome.INCONCLUSIVE);
        }
    }

    private static void gate(Results results, String name, boolean passed, String good, String bad) {
        statement(results, name, passed ? good : bad, passed ? Statement.Outcome.PASS : Statement.Outcome.FAIL);
    }

    private static void statement(Results results, String name, String text, Statement.Outcome outcome) {
        results.statement(new Statement(name, Statement.Kind.GATE, text, outcome));
    }
}
