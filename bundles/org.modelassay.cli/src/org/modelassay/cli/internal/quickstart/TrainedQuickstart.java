/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.engine.StudyWriter;
import org.modelassay.models.BundledModel;
import org.modelassay.models.BundledModels;

/** The quickstart on the trained models that come with the product: a base and three tuned siblings, and a study. */
public final class TrainedQuickstart implements Quickstart {

    /** Creates the quickstart. */
    public TrainedQuickstart() {
        // the models are in their bundle
    }

    @Override
    public long bytes() {
        return BundledModel.values().length * BundledModels.PARAMETERS * (Float.BYTES + Short.BYTES);
    }

    @Override
    public String introduction() {
        return "A small language model was trained on a grammar of our own, and three siblings were tuned from it: one "
                + "so gently that bf16 hides one change in nine, one firmly, and one of which only a known random 5 % of the "
                + "weights could move. The reports must tell them apart.";
    }

    @Override
    public Path generate(Path directory, Progress progress, Cancellation cancellation)
            throws IOException, InvalidInputException {
        Files.createDirectories(directory);
        try (FolderLock _ = FolderLock.await(directory.resolve(".lock"), cancellation)) {
            BundledModels models = new BundledModels(directory);
            for (BundledModel model : BundledModel.values()) {
                cancellation.check();
                progress.activity(model.id());
                models.write(model);
                models.writeRounded(model);
                progress.advance(BundledModels.PARAMETERS * (Float.BYTES + Short.BYTES));
            }
            Path study = directory.resolve("study.assay");
            if (!Files.exists(study)) {
                new StudyWriter().write(study, new TrainedStudy().study());
            }
            return study;
        }
    }
}
