/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ReportRewriter;
import org.modelassay.engine.internal.store.RunFiles;
import org.modelassay.engine.internal.xmi.XmiWriter;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;

/** Reports written again. */
class ReportRewriterTest {

    @TempDir
    private Path folder = Path.of("");

    private final List<Diagnostic> remarks = new ArrayList<>();
    private String manifest = "";

    @BeforeEach
    void describeARun() {
        Run run = ExperimentsFactory.eINSTANCE.createRun();
        run.setId("one");
        run.setExperiment("one");
        run.setAnalyser("toy.sum");
        run.setAnalyserName("Sum");
        run.setStatus(RunStatus.DONE);
        manifest = new XmiWriter().write(run);
    }

    @Test
    void writesTheReportOfAManifest() throws InvalidInputException, IOException {
        Files.writeString(folder.resolve(RunFiles.MANIFEST), manifest);
        assertThat(new ReportRewriter().rewrite(folder, remarks::add).getStatus()).isEqualTo(RunStatus.DONE);
        assertThat(folder.resolve("report.html")).exists();
        assertThat(remarks).isEmpty();
    }

    @Test
    void waitsForNobodyWhoOwnsTheRun() throws IOException {
        Files.writeString(folder.resolve(RunFiles.MANIFEST), manifest);
        try (FileChannel channel = FileChannel.open(RunFiles.of(folder).lock(), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> new ReportRewriter().rewrite(folder, remarks::add))
                    .isInstanceOf(InvalidInputException.class).hasMessageContaining("another run is writing here");
        }
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @Test
    void leavesNothingWhereThereIsNoRun() {
        assertThatThrownBy(() -> new ReportRewriter().rewrite(folder, remarks::add))
                .isInstanceOf(InvalidInputException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void readsARunThatCannotBeWritten() throws InvalidInputException, IOException {
        Path archive = folder.resolve("runs.zip");
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Files.writeString(Files.createDirectory(zip.getPath("/run")).resolve(RunFiles.MANIFEST), manifest);
        }
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("accessMode", "readOnly"))) {
            Run run = new ReportRewriter().rewrite(zip.getPath("/run"), remarks::add);
            assertThat(run.getStatus()).isEqualTo(RunStatus.DONE);
            assertThat(remarks).singleElement().extracting(Diagnostic::message).asString()
                    .contains("stay as they are");
        }
    }
}
