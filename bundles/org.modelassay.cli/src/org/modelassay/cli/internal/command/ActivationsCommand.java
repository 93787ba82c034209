/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.modelassay.cli.internal.console.Console;
import org.modelassay.cli.internal.console.TextTable;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.text.TokenIds;

/** {@code assay activations}: one pass over a text, and what was seen at chosen sites as a file. */
@picocli.CommandLine.Command(name = "activations",
        description = {
                "Runs a model over a text and writes its logits and the activations at chosen sites.",
                "",
                "The file is a safetensors file. Its keys are 'logits' and the names of the sites, as TransformerLens "
                        + "names them; all numbers are float32. Axes: positions first, then for example heads and "
                        + "coordinates; attention scores and patterns are [head, position, key]."},
        footerHeading = "%nExample:%n",
        footer = "  assay activations gpt2 --text 'To be' --site blocks.0.attn.hook_z --out seen.safetensors")
public final class ActivationsCommand implements Command {

    private final Services services;

    @Parameters(index = "0", paramLabel = "MODEL", description = "A model's directory, as Hugging Face lays it out.")
    private Path model = Path.of("");

    @ArgGroup(multiplicity = "1")
    private PromptOption prompt = new PromptOption();

    @Option(names = "--site", paramLabel = "NAME",
            description = "What to write, such as blocks.3.hook_resid_post; blocks.*.hook_resid_post means every block. "
                    + "May be given several times.")
    private List<String> sites = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out = Path.of("");

    @Mixin
    private ModelOptions models = new ModelOptions();

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public ActivationsCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, InferenceException, IOException {
        OpenOptions options = models.open(services, "activations", OpenOptions.Urgency.INTERACTIVE);
        try (LanguageModel opened = services.requiredInference().open(new ModelSource(model), options,
                services.cancellation())) {
            List<Capture> captures = new SiteNames(opened.description().layers()).captures(sites);
            TokenIds tokens = prompt.tokens(opened);
            warnUnverified(opened);
            ForwardResult result = opened.forward(ForwardRequest.of(tokens).capturing(captures),
                    services.cancellation());
            ActivationsFile file = ActivationsFile.of(opened.description(), tokens, result);
            file.write(out);
            tell(file.tensors());
        }
        return ExitStatus.MET;
    }

    private void warnUnverified(LanguageModel opened) {
        if (opened.description().verification().isEmpty()) {
            services.console().say("warning: the architecture \"" + opened.description().architecture()
                    + "\" was not checked against an independent implementation");
        }
    }

    private void tell(SequencedMap<String, FloatTensor> tensors) {
        Console console = services.console();
        TextTable table = new TextTable();
        tensors.forEach((name, values) -> table.row(name, values.shape().toString()));
        table.lines(0).forEach(console::print);
        console.say("written to " + out);
    }
}
