/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.models;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.modelassay.checkpoint.ChangeList;
import org.modelassay.checkpoint.CompanionFiles;
import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Digest;
import org.modelassay.common.InvalidInputException;

/**
 * Writes the models that come with the product as directories that every tool reads. A model that is there already in
 * float32, equal to the last bit, is not touched, so that whoever reads it is not disturbed.
 */
public final class BundledModels {

    /** The parameters of each model, biases and gains included. */
    public static final long PARAMETERS = 940_800;

    private static final String WEIGHTS = "model.safetensors";

    private static final String CHANGES = "changes.safetensors";

    private static final List<String> PAPERS = List.of("README.md", "recipe.json", "losses.csv", "held-out.csv");

    private final Path folder;

    /**
     * Models in a folder.
     *
     * @param folder where their directories go, created when it does not exist
     */
    public BundledModels(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a model in float32, as it was trained.
     *
     * @param model which
     * @return its directory
     * @throws IOException           when something cannot be written
     * @throws InvalidInputException when files of the base were changed meanwhile
     */
    public Path write(BundledModel model) throws IOException, InvalidInputException {
        Path target = folder.resolve(model.id());
        Files.createDirectories(target);
        if (isThere(target, model)) {
            return target;
        }
        if (model == BundledModel.BASE) {
            copy(model, CompanionFiles.NAMES, target);
        } else {
            CompanionFiles.copy(write(BundledModel.BASE), target);
        }
        copy(model, PAPERS, target);
        copy(model, List.of(CHANGES), target);
        if (Files.exists(target.resolve(CHANGES))) {
            ChangeList.apply(folder.resolve(BundledModel.BASE.id()), target.resolve(CHANGES), target.resolve(WEIGHTS));
        } else {
            copy(model, List.of(WEIGHTS), target);
        }
        if (!isThere(target, model)) {
            throw new IOException("the model in " + target + " is not the one that was shipped");
        }
        return target;
    }

    /**
     * Writes a model rounded to bf16, beside the one in float32, which is written as well.
     *
     * @param model which
     * @return its directory
     * @throws IOException           when something cannot be written
     * @throws InvalidInputException when files of the model were changed meanwhile
     */
    public Path writeRounded(BundledModel model) throws IOException, InvalidInputException {
        Path exact = write(model);
        Path target = folder.resolve(model.id() + "-bf16");
        Files.createDirectories(target);
        BfloatCopy.write(exact, target);
        return target;
    }

    private static boolean isThere(Path directory, BundledModel model) throws IOException {
        Path weights = directory.resolve(WEIGHTS);
        return Files.isRegularFile(weights) && Digest.of(Files.readAllBytes(weights)).equals(model.digest());
    }

    private static void copy(BundledModel model, List<String> names, Path target) throws IOException {
        for (String name : names) {
            try (InputStream in = BundledModels.class.getResourceAsStream("data/" + model.id() + "/" + name)) {
                if (in != null) {
                    AtomicFiles.write(target.resolve(name), in::transferTo);
                }
            }
        }
    }
}
