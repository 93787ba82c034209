/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.Completions;
import org.modelassay.inference.completion.ScoredText;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.TextModelDescription;
import org.modelassay.inference.completion.Traffic;
import org.modelassay.inference.openai.internal.CacheEntry;
import org.modelassay.inference.openai.internal.CacheKey;

/**
 * A model whose answers are kept in a folder and given again to equal requests. What matters is in the name of an entry:
 * the model with its provenance, the given identity of its weights, and the whole request. Sampled completions without a
 * seed are not kept, since asking again means drawing again. An entry that cannot be read is as good as none.
 */
public final class CachedTextModel implements TextModel {

    private final TextModel model;
    private final Path directory;
    private final String identity;

    /**
     * A cache in front of a model.
     *
     * @param model     the model, closed with this
     * @param directory the folder, created when absent
     * @param identity  what tells its weights from others, such as their digest; empty for an endpoint, whose address and
     *                  name are all there is
     * @throws IOException when the folder cannot be created
     */
    public CachedTextModel(TextModel model, Path directory, String identity) throws IOException {
        this.model = model;
        this.directory = Files.createDirectories(directory);
        this.identity = identity;
    }

    @Override
    public TextModelDescription description() {
        return model.description();
    }

    @Override
    public Completions complete(CompletionRequest request, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        if (request.temperature() > 0 && request.seed().isEmpty()) {
            return model.complete(request, cancellation);
        }
        CacheKey key = CacheKey.of("complete", identity, model.description(), request.toString());
        Path entry = key.file(directory);
        Optional<Completions> known = CacheEntry.readCompletions(entry, request.samples());
        if (known.isPresent()) {
            return known.get();
        }
        Completions answer = model.complete(request, cancellation);
        keep(key, entry, CacheEntry.of(answer));
        return answer;
    }

    @Override
    public ScoredText score(String context, String continuation, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        CacheKey key = CacheKey.of("score", identity, model.description(),
                context.length() + ":" + context + continuation);
        Path entry = key.file(directory);
        Optional<ScoredText> known = CacheEntry.readScore(entry);
        if (known.isPresent()) {
            return known.get();
        }
        ScoredText answer = model.score(context, continuation, cancellation);
        keep(key, entry, CacheEntry.of(answer));
        return answer;
    }

    private static void keep(CacheKey key, Path entry, byte[] content) throws InferenceException {
        try {
            Files.createDirectories(entry.getParent());
            key.writeBeside(entry);
            AtomicFiles.write(entry, out -> out.write(content));
        } catch (IOException e) {
            throw new InferenceException("the answer cannot be kept in " + entry + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Traffic traffic() {
        return model.traffic();
    }

    @Override
    public void close() {
        model.close();
    }
}
