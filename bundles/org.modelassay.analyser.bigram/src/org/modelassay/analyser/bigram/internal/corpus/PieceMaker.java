/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.text.Tokenizer;

/**
 * Makes pieces of sequences, each a unit of work, in the scratch directory of a run.
 *
 * @param model   gives the tokenizer, or writes
 * @param length  tokens in each sequence
 * @param context the run
 */
public record PieceMaker(LanguageModel model, int length, RunContext context) {

    /**
     * Reads a text with the model's tokenizer.
     *
     * @param text  the text
     * @param units one for each of its {@link TextReader#parts parts}
     * @return a piece for each unit
     * @throws AnalysisException     when a unit fails
     * @throws InvalidInputException when the model has no tokenizer
     * @throws IOException           when a file cannot be read or written
     */
    public List<Piece> read(Path text, List<UnitOfWork> units)
            throws AnalysisException, InvalidInputException, IOException {
        Tokenizer tokenizer = model.tokenizer().orElseThrow(() -> new InvalidInputException(Diagnostic.error("model",
                "it has no tokenizer.json",
                "give a model with a tokenizer, or bind no text so that the model writes it")));
        TextReader reader = new TextReader(text, tokenizer, length);
        Path scratch = context.scratch();
        return new Units<>(context, new Piece.Codec(scratch), unit -> Piece.write(scratch.resolve(unit.id()),
                reader.read(units.indexOf(unit), context.cancellation()))).run(units);
    }

    /**
     * Lets the model write at temperature 1.
     *
     * @param start the token that begins each sequence
     * @param units as many sequences as they weigh
     * @return a piece for each unit
     * @throws AnalysisException     when a unit fails
     * @throws InvalidInputException when the model cannot write sequences of this length
     * @throws IOException           when a file cannot be written
     */
    public List<Piece> sample(int start, List<UnitOfWork> units)
            throws AnalysisException, InvalidInputException, IOException {
        Sampler sampler = new Sampler(model, start, length);
        Path scratch = context.scratch();
        return new Units<>(context, new Piece.Codec(scratch), unit -> Piece.write(scratch.resolve(unit.id()),
                Inference.ask(() -> sampler.sample((int) unit.weight(), context.seed(unit.id()),
                        context.cancellation()))))
                .run(units);
    }
}
