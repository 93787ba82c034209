/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonGenerator;
import org.modelassay.analyser.codecrash.AnswerFormat;
import org.modelassay.analyser.codecrash.EvaluateParameters;
import org.modelassay.analyser.codecrash.Task;
import org.modelassay.analyser.codecrash.answers.Answer;
import org.modelassay.analyser.codecrash.answers.AnsweredQuestion;
import org.modelassay.analyser.codecrash.answers.JudgedAnswer;
import org.modelassay.analyser.codecrash.answers.FailurePage;
import org.modelassay.analyser.codecrash.answers.Source;
import org.modelassay.analyser.codecrash.internal.ask.Prompts;
import org.modelassay.analyser.codecrash.internal.ask.QuestionPrompt;
import org.modelassay.analyser.codecrash.internal.ask.Sample;
import org.modelassay.analyser.codecrash.internal.question.JsonLines;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analyser.codecrash.internal.question.QuestionFile;
import org.modelassay.analysis.result.Artifact;
import org.modelassay.analysis.result.Results;
import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Digest;
import org.modelassay.inference.completion.Message;
import org.modelassay.inference.completion.Prompt;

/** Writes samples in the shape of the lm-evaluation-harness, and failures with everything that explains them. */
final class SampleFiles {

    private final EvaluateParameters parameters;
    private final Results results;
    private final Optional<Prompts> prompts;
    private final Source source;
    private final Extraction extraction;

    SampleFiles(EvaluateParameters parameters, Results results, Optional<Prompts> prompts, Source source) {
        this.parameters = parameters;
        this.results = results;
        this.prompts = prompts;
        this.source = source;
        this.extraction = new Extraction(prompts.isPresent() ? AnswerFormat.TAGGED : parameters.format(),
                parameters.task(), parameters.compatible());
    }

    void write(List<Graded> all) throws IOException {
        List<AnsweredQuestion> answered = all.stream().flatMap(graded -> IntStream.range(0, graded.scores().size())
                .mapToObj(i -> answered(graded, i))).toList();
        AtomicFiles.write(results.artifact(new Artifact("samples", "Every answer", "jsonl",
                "One question a line, as the "
                        + "lm-evaluation-harness logs samples: doc, target, arguments, resps, filtered_resps and the metric "
                        + "pass_at_1; condition names the perturbation.")),
                out -> {
                    int next = 0;
                    for (Graded graded : all) {
                        for (int i = 0; i < graded.scores().size(); i++) {
                            sample(out, graded, i, answered.get(next++).answers());
                        }
                    }
                });
        List<JudgedAnswer> failures = JudgedAnswer.of(answered).stream()
                .filter(each -> !each.answer().grade().isRight()).toList();
        AtomicFiles.write(results.artifact(new Artifact("failures", "Answers that are not right", "jsonl",
                "One answer a line: condition, task_id, the program and the one without perturbation, what was expected, "
                        + "the text, the answer found in it, the grade and its reason.")),
                out -> {
                    for (JudgedAnswer failure : failures) {
                        failure(out, failure);
                    }
                });
        AtomicFiles.writeString(results.artifact(new Artifact("failures_page", "Answers that are not right, to read",
                "html",
                "Both programs side by side with what differs marked, what was expected, the answer and why it is "
                        + "not right; the first " + FailurePage.MOST + ".")),
                FailurePage.of(source.label() + ": answers that are not right", failures));
    }

    private String target(Question question) {
        return parameters.task() == Task.OUTPUT ? question.output() : question.functionCall();
    }

    private static String text(Prompt prompt) {
        return switch (prompt) {
        case Prompt.Text(String text) -> text;
        case Prompt.Chat(List<Message> messages) -> String.join("\n\n",
                messages.stream().map(Message::content).toList());
        };
    }

    private void sample(OutputStream out, Graded graded, int index, List<Answer> answers) throws IOException {
        Question question = graded.condition().questions().get(index);
        List<Sample> samples = graded.samples().get(index);
        Optional<QuestionPrompt> asked = prompts.map(each -> each.of(question));
        String prompt = asked.map(each -> text(each.prompt())).orElse("");
        JsonLines.line(out, json -> {
            json.writeNumberField("doc_id", index);
            json.writeStringField("model", source.model());
            json.writeStringField("prompt", source.prompt());
            json.writeStringField("task", source.task());
            json.writeStringField("condition", graded.condition().name());
            json.writeObjectFieldStart("doc");
            QuestionFile.fields(json, question);
            json.writeEndObject();
            json.writeStringField("target", target(question));
            json.writeArrayFieldStart("arguments");
            if (asked.isPresent()) {
                arguments(json, prompt, asked.get());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("resps");
            strings(json, samples.stream().map(Sample::text).toList());
            json.writeEndArray();
            strings(json, "filtered_resps", answers.stream().map(Answer::answer).toList());
            strings(json, "grades", answers.stream().map(each -> each.grade().word()).toList());
            strings(json, "reasons", answers.stream().map(each -> each.grade().reason()).toList());
            json.writeStringField("doc_hash", hash(question.key() + "\n" + question.code()));
            json.writeStringField("prompt_hash", hash(prompt));
            json.writeStringField("target_hash", hash(target(question)));
            double score = graded.scores().get(index).passAtOne();
            if (Double.isNaN(score)) {
                json.writeNullField("pass_at_1");
            } else {
                json.writeNumberField("pass_at_1", score);
            }
        });
    }

    private void arguments(JsonGenerator json, String prompt, QuestionPrompt asked) throws IOException {
        json.writeStartArray();
        json.writeString(prompt);
        json.writeStartObject();
        strings(json, "until", asked.stop());
        json.writeNumberField("max_gen_toks", parameters.maxTokens());
        json.writeNumberField("temperature", parameters.temperature());
        json.writeNumberField("top_p", parameters.topP());
        json.writeBooleanField("do_sample", parameters.temperature() > 0);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeFieldName(name);
        strings(json, texts);
    }

    private static void strings(JsonGenerator json, List<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static String hash(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private AnsweredQuestion answered(Graded graded, int index) {
        Question question = graded.condition().questions().get(index);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < graded.samples().get(index).size(); i++) {
            String text = graded.samples().get(index).get(i).text();
            answers.add(new Answer(text, extraction.answer(text).orElse(""),
                    graded.scores().get(index).grades().get(i)));
        }
        return new AnsweredQuestion(source, graded.condition().name(), question.dataset(), question.taskId(),
                question.code(), question.functionName(), question.functionCall(), question.output(), answers);
    }

    private static void failure(OutputStream out, JudgedAnswer failure) throws IOException {
        AnsweredQuestion question = failure.question();
        JsonLines.line(out, json -> {
            json.writeStringField("condition", question.condition());
            json.writeStringField("task_id", question.taskId());
            json.writeStringField("dataset", question.dataset());
            json.writeNumberField("sample", failure.sample());
            json.writeStringField("code", question.code());
            json.writeStringField("vanilla_code", failure.vanilla().orElse(question).code());
            json.writeStringField("function_call", question.call());
            json.writeStringField("expected", question.expected());
            json.writeStringField("text", failure.answer().text());
            json.writeStringField("answer", failure.answer().answer());
            json.writeStringField("grade", failure.answer().grade().word());
            json.writeStringField("reason", failure.answer().grade().reason());
        });
    }
}
