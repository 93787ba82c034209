/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Seed;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.LogProbabilities;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.djl.ServiceSettings;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;
import org.modelassay.models.BundledModel;
import org.modelassay.models.BundledModels;
import org.modelassay.pretraining.corpus.GrammarCorpus;

/** The model that comes with the product knows the rules that its card says it knows. */
class FirstModelTest {

    private static final Pattern FAR_REFLEXIVE = Pattern.compile("\\. (?:The|A|This|Every|Some|These|Many) "
            + "(?:\\w+ )?\\w+ (?:near|under|with) (?:the|a|this|every|some|these|many) (?:\\w+ )?\\w+ \\w+ "
            + "(itself|themselves)");

    private final Map<String, int[]> answers = new TreeMap<>();

    private void count(String what, boolean right) {
        int[] counts = answers.computeIfAbsent(what, _ -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
    }

    private double share(String what) {
        int[] counts = answers.getOrDefault(what, new int[2]);
        assertThat(counts[1]).as(what).isGreaterThan(5);
        return (double) counts[0] / counts[1];
    }

    private static LogProbabilities score(LanguageModel model, String prompt, String answer) throws Exception {
        Tokenizer tokenizer = model.tokenizer().orElseThrow();
        TokenIds context = TokenIds.of(0).then(tokenizer.encode(prompt, SpecialTokens.NONE).ids());
        return model.score(context, tokenizer.encode(answer, SpecialTokens.NONE).ids(), List.of(),
                Cancellation.never());
    }

    private static double sum(LogProbabilities scores) {
        return scores.perToken().stream().mapToDouble(Double::doubleValue).sum();
    }

    private void ask(LanguageModel model, String document) throws Exception {
        char first = document.charAt(0);
        if (Character.isDigit(first)) {
            last(model, "sum", document, document.lastIndexOf('=') + 1);
        } else if (document.startsWith("sort ")) {
            last(model, "sorting", document, document.lastIndexOf(':') + 1);
        } else if ("([{".indexOf(first) >= 0) {
            last(model, "brackets", document, document.lastIndexOf(' '));
        } else {
            Matcher found = FAR_REFLEXIVE.matcher(document);
            if (found.find()) {
                String prompt = document.substring(0, found.start(1) - 1);
                String wrong = found.group(1).equals("itself") ? " themselves" : " itself";
                count("agreement", sum(score(model, prompt, " " + found.group(1))) > sum(score(model, prompt, wrong)));
            }
        }
    }

    private void last(LanguageModel model, String what, String document, int at) throws Exception {
        count(what, !score(model, document.substring(0, at), document.substring(at)).greedy().contains(false));
    }

    @Test
    void addsSortsClosesBracketsAndAgrees(@TempDir Path folder) throws Exception {
        Path directory = new BundledModels(folder).write(BundledModel.BASE);
        GrammarCorpus corpus = GrammarCorpus.of(new Seed(1)).other("evaluation");
        try (DjlInferenceService service = new DjlInferenceService(new ServiceSettings(1, 1, 200_000_000));
                LanguageModel model = service.open(new ModelSource(directory), OpenOptions.DEFAULT,
                        Cancellation.never())) {
            for (long i = 0; i < 300; i++) {
                ask(model, corpus.document(i));
            }
        }
        assertThat(share("sum")).isGreaterThan(0.9);
        assertThat(share("sorting")).isGreaterThan(0.9);
        assertThat(share("brackets")).isGreaterThan(0.9);
        assertThat(share("agreement")).isGreaterThan(0.8);
    }
}
