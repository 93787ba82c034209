/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.modelassay.analysis.Input;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.Bound;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.RunRequest.Directory;
import org.modelassay.engine.RunRequest.Output;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.engine.RunRequest.Store;
import org.modelassay.inference.ComputeType;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.OpenOptions.Urgency;
import org.modelassay.inference.completion.TextModelReference;
import org.modelassay.model.Comparator;
import org.modelassay.model.Severity;

/** What the fields of messages mean. Every pair of methods writes and reads one thing. */
public final class FrameContents {

    private static final String STORE = "store";
    private static final String DIRECTORY = "directory";

    private FrameContents() {
    }

    /**
     * A question.
     *
     * @param kind    {@code PLAN} or {@code RUN}
     * @param request the question
     * @return the message
     */
    public static Frame request(Frame.Kind kind, RunRequest request) {
        Texts texts = new Texts().add(request.analyser().id())
                .add(request.inputs(), (to, input) -> to.add(input.role()).add(input.name())
                        .add(input.textModel().text()))
                .add(request.parameters().entrySet(), (to, entry) -> to.add(entry.getKey()).add(entry.getValue()))
                .add(request.seed()).add(request.bounds(), FrameContents::bound).add(request.experiment());
        switch (request.output()) {
        case Store(Path root) -> texts.add(STORE).add(root.toString());
        case Directory(Path path) -> texts.add(DIRECTORY).add(path.toString());
        }
        OpenOptions models = request.models();
        return texts.add(request.threads()).add(request.reuse().name()).add(models.computeType().name())
                .add(models.device()).add(models.client()).add(models.urgency().name()).frame(kind);
    }

    /**
     * Reads a question.
     *
     * @param frame    the message
     * @param registry finds the analyser
     * @return the question
     * @throws InvalidInputException if there is no such analyser
     * @throws IOException           if the message is damaged
     */
    public static RunRequest request(Frame frame, AnalyserRegistry registry)
            throws InvalidInputException, IOException {
        Fields fields = new Fields(frame);
        var analyser = registry.find(fields.text());
        List<Input> inputs = fields.list(FrameContents::input);
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        for (long left = fields.number(); left > 0; left--) {
            parameters.put(fields.text(), fields.text());
        }
        long seed = fields.number();
        List<Bound> bounds = fields.list(FrameContents::bound);
        String experiment = fields.text();
        boolean store = fields.text().equals(STORE);
        Path path = Path.of(fields.text());
        Output output = store ? new Store(path) : new Directory(path);
        return new RunRequest(analyser, inputs, parameters, seed, bounds, experiment, output,
                Math.toIntExact(fields.number()), Reuse.valueOf(fields.text()), models(fields));
    }

    private static Input input(Fields from) throws IOException {
        String role = from.text();
        String name = from.text();
        try {
            return switch (TextModelReference.of(from.text())) {
            case TextModelReference.Endpoint endpoint -> new Input(role, name, endpoint);
            case TextModelReference.Local(Path path) -> new Input(role, name, path);
            };
        } catch (InvalidInputException e) {
            throw new IOException("the message is damaged: " + e.getMessage(), e);
        }
    }

    private static OpenOptions models(Fields from) throws IOException {
        return new OpenOptions(ComputeType.valueOf(from.text()), from.text(), from.text(),
                Urgency.valueOf(from.text()));
    }

    private static void bound(Texts to, Bound bound) {
        to.add(bound.metric()).add(bound.comparator().name()).add(bound.value()).add(bound.tolerance())
                .add(bound.severity().name());
        switch (bound.origin()) {
        case Bound.Accepted(var run, var before) -> to.add("accepted").add(run).add(before);
        case Bound.Missing _ -> to.add("missing").add("").add(0);
        case Bound.Written _ -> to.add("written").add("").add(0);
        }
    }

    private static Bound bound(Fields from) throws IOException {
        return new Bound(from.text(), Comparator.valueOf(from.text()), from.real(), from.real(),
                Severity.valueOf(from.text()), origin(from));
    }

    private static Bound.Origin origin(Fields from) throws IOException {
        String kind = from.text();
        String run = from.text();
        double before = from.real();
        return switch (kind) {
        case "accepted" -> new Bound.Accepted(run, before);
        case "missing" -> new Bound.Missing();
        default -> new Bound.Written();
        };
    }

    /**
     * A plan.
     *
     * @param plan the plan
     * @return the message
     */
    public static Frame plan(Plan plan) {
        return new Texts().add(plan.units(), (to, unit) -> to.add(unit.id()).add(unit.weight()))
                .add(plan.workUnit()).add(plan.bytesRead()).add(plan.forwardPasses()).add(plan.memoryBytes())
                .add(plan.diagnostics(), FrameContents::diagnostic)
                .add(plan.surroundings(), Texts::add).frame(Frame.Kind.PLANNED);
    }

    /**
     * Reads a plan.
     *
     * @param frame the message
     * @return the plan
     * @throws IOException if the message is damaged
     */
    public static Plan plan(Frame frame) throws IOException {
        Fields fields = new Fields(frame);
        return new Plan(fields.list(each -> new UnitOfWork(each.text(), each.number())), fields.text(),
                fields.number(), fields.number(), fields.number(), fields.list(FrameContents::diagnostic),
                fields.list(Fields::text));
    }

    /**
     * Something the user should be told.
     *
     * @param message the text
     * @return the message
     */
    public static Frame message(Diagnostic message) {
        Texts texts = new Texts();
        diagnostic(texts, message);
        return texts.frame(Frame.Kind.MESSAGE);
    }

    /**
     * Reads what the user should be told.
     *
     * @param frame the message
     * @return the text
     * @throws IOException if the message is damaged
     */
    public static Diagnostic message(Frame frame) throws IOException {
        return diagnostic(new Fields(frame));
    }

    static void diagnostic(Texts to, Diagnostic each) {
        to.add(each.severity().name()).add(each.location()).add(each.message()).add(each.remedy());
    }

    static Diagnostic diagnostic(Fields from) throws IOException {
        return new Diagnostic(Diagnostic.Severity.valueOf(from.text()), from.text(), from.text(), from.text());
    }
}
