/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;
import org.modelassay.engine.StudyWriter;

/** The quickstart on synthetic models: a base of random weights, three siblings with a planted update, a study. */
public final class SyntheticQuickstart implements Quickstart {

    /** The share of weights that the sparse update changes. */
    static final double PLANTED_SHARE = 0.05;

    private static final double DENSE_SD = 5e-6;
    private static final double RANK_ONE_SD = 1e-3;

    private final SyntheticModel model = SyntheticModel.DEFAULT;
    private final PlantedUpdate.Sparse sparse = new PlantedUpdate.Sparse(PLANTED_SHARE);
    private final PlantedUpdate.Dense dense = new PlantedUpdate.Dense(DENSE_SD);
    private final PlantedUpdate.RankOne rankOne = new PlantedUpdate.RankOne(RANK_ONE_SD);
    private final SyntheticCheckpoint writer;

    /**
     * Prepares a quickstart.
     *
     * @param seed the origin of all numbers
     */
    public SyntheticQuickstart(Seed seed) {
        this.writer = new SyntheticCheckpoint(model, seed);
    }

    @Override
    public long bytes() {
        return writer.bytes() * checkpoints().size();
    }

    @Override
    public Path generate(Path directory, Progress progress, Cancellation cancellation) throws IOException {
        Files.createDirectories(directory);
        try (FolderLock _ = FolderLock.await(directory.resolve(".lock"), cancellation)) {
            for (PlantedUpdate update : checkpoints()) {
                progress.activity(update.id());
                if (writer.isThere(directory, update, cancellation)) {
                    progress.advance(writer.bytes());
                } else {
                    writer.write(directory, update, progress, cancellation);
                }
            }
            Path study = directory.resolve("study.assay");
            if (!Files.exists(study)) {
                new StudyWriter().write(study, new SyntheticStudy(model, sparse, dense, rankOne).study());
            }
            return study;
        }
    }

    @Override
    public String introduction() {
        return "These models are synthetic: random weights drawn from a seed, never trained. An update of known nature "
                + "was planted in each; the reports must tell them apart.";
    }

    private List<PlantedUpdate> checkpoints() {
        return List.of(new PlantedUpdate.None(), sparse, dense, rankOne);
    }
}
