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

/** Makes the folder of the quickstart: a base, three siblings, and the study about them. */
public final class Quickstart {

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
    public Quickstart(Seed seed) {
        this.writer = new SyntheticCheckpoint(model, seed);
    }

    /**
     * How much {@link #generate} writes.
     *
     * @return bytes of weights
     */
    public long bytes() {
        return writer.bytes() * checkpoints().size();
    }

    /**
     * Writes models and study. Models that are there already, equal to the last bit, are not touched, so that whoever
     * reads them is not disturbed; others of the same name are replaced. A study that is there is kept, since it may
     * have been changed. One process writes at a time, and others wait for it.
     *
     * @param directory    the folder, created when absent
     * @param progress     is told the bytes written or found
     * @param cancellation stops between tensors, and waiting
     * @return the study
     * @throws IOException when something cannot be written
     */
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
                new StudyWriter().write(study, new QuickstartStudy(model, sparse, dense, rankOne).study());
            }
            return study;
        }
    }

    private List<PlantedUpdate> checkpoints() {
        return List.of(new PlantedUpdate.None(), sparse, dense, rankOne);
    }
}
