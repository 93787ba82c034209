/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.checkpoint.CheckpointException.Kind;

/** Reading and mapping data while files and threads misbehave. */
class ReadTest {

    private static final int SIZE = 1 << 20;

    @TempDir
    private Path directory;
    private Path file;

    @BeforeEach
    void prepare() throws IOException {
        byte[] bytes = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            bytes[i] = (byte) (i >> 8 ^ i);
        }
        file = directory.resolve("model.safetensors");
        CheckpointWriter.write(file, List.of(new TensorSpec("a", DType.U8, List.of((long) SIZE))), Map.of(),
                (tensor, target) -> target.write(ByteBuffer.wrap(bytes)));
    }

    @Test
    void readsAnyRangeIntoAnyKindOfMemory() throws IOException, CheckpointException {
        try (Checkpoint checkpoint = Checkpoint.open(file); Arena arena = Arena.ofConfined()) {
            TensorInfo tensor = checkpoint.tensors().get("a");
            MemorySegment mapped = checkpoint.map(tensor);
            MemorySegment target = arena.allocate(1000);
            for (long offset : new long[] {0, 1, 65_000, SIZE - 1000}) {
                checkpoint.read(tensor, offset, target);
                assertThat(target.mismatch(mapped.asSlice(offset, 1000))).isEqualTo(-1);
                byte[] heap = new byte[1000];
                checkpoint.read(tensor, offset, MemorySegment.ofArray(heap));
                assertThat(MemorySegment.ofArray(heap).mismatch(target)).isEqualTo(-1);
            }
            assertThat(mapped.isReadOnly()).isTrue();
        }
    }

    @Test
    void refusesToLeaveTheTensor() throws IOException, CheckpointException {
        try (Checkpoint checkpoint = Checkpoint.open(file)) {
            TensorInfo tensor = checkpoint.tensors().get("a");
            MemorySegment two = MemorySegment.ofArray(new byte[2]);
            for (long offset : new long[] {-1, SIZE - 1, Long.MAX_VALUE}) {
                assertThatExceptionOfType(IndexOutOfBoundsException.class)
                        .isThrownBy(() -> checkpoint.read(tensor, offset, two));
            }
            TensorInfo foreign = new TensorInfo("a", DType.U8, List.of(2L), directory.resolve("x"), 0, 2);
            assertThatIllegalArgumentException().isThrownBy(() -> checkpoint.read(foreign, 0, two));
        }
    }

    @Test
    void aTruncatedFileIsAnExceptionForTheReader() throws IOException, CheckpointException {
        try (Checkpoint checkpoint = Checkpoint.open(file)) {
            TensorInfo tensor = checkpoint.tensors().get("a");
            checkpoint.read(tensor, 0, MemorySegment.ofArray(new byte[10]));
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(SIZE / 2);
            }
            CheckpointException refusal = catchThrowableOfType(CheckpointException.class,
                    () -> checkpoint.read(tensor, 0, MemorySegment.ofArray(new byte[SIZE])));
            assertThat(refusal.kind()).isEqualTo(Kind.CHANGED);
            assertThat(refusal).hasMessageContaining("shorter than when it was opened");
            refusal = catchThrowableOfType(CheckpointException.class, () -> checkpoint.map(tensor));
            assertThat(refusal.kind()).isEqualTo(Kind.CHANGED);
        }
    }

    @Test
    void aFileReplacedBeforeTheFirstReadIsNoticed() throws IOException, CheckpointException {
        try (Checkpoint checkpoint = Checkpoint.open(file)) {
            Path other = Files.write(directory.resolve("other"), new byte[(int) Files.size(file)]);
            Files.delete(file);
            Files.move(other, file);
            CheckpointException refusal = catchThrowableOfType(CheckpointException.class,
                    () -> checkpoint.read(checkpoint.tensors().get("a"), 0, MemorySegment.ofArray(new byte[1])));
            assertThat(refusal.kind()).isEqualTo(Kind.CHANGED);
        }
    }

    @Test
    void aFileDeletedBeforeTheFirstReadIsNoticed() throws IOException, CheckpointException {
        try (Checkpoint checkpoint = Checkpoint.open(file)) {
            Files.delete(file);
            CheckpointException refusal = catchThrowableOfType(CheckpointException.class,
                    () -> checkpoint.map(checkpoint.tensors().get("a")));
            assertThat(refusal.kind()).isEqualTo(Kind.CHANGED);
        }
    }

    @Test
    void anInterruptedThreadDoesNotDisturbTheOthers() throws Exception {
        try (Checkpoint checkpoint = Checkpoint.open(file); ExecutorService pool = Executors.newFixedThreadPool(4)) {
            TensorInfo tensor = checkpoint.tensors().get("a");
            List<? extends Future<?>> readers = List.of(1, 2, 3).stream().map(seed -> pool.submit(() -> {
                byte[] bytes = new byte[4096];
                for (int i = 0; i < 2000; i++) {
                    checkpoint.read(tensor, i * 37L * seed % (SIZE - 4096), MemorySegment.ofArray(bytes));
                }
                return null;
            })).toList();
            Future<?> interrupted = pool.submit(() -> {
                for (int i = 0; i < 200; i++) {
                    Thread.currentThread().interrupt();
                    assertThatIOException()
                            .isThrownBy(() -> checkpoint.read(tensor, 0, MemorySegment.ofArray(new byte[10])))
                            .isInstanceOf(ClosedByInterruptException.class);
                    assertThat(Thread.interrupted()).isTrue();
                }
            });
            interrupted.get();
            for (Future<?> reader : readers) {
                reader.get();
            }
        }
    }

    @Test
    void aClosedCheckpointSaysSo() throws IOException, CheckpointException {
        Checkpoint checkpoint = Checkpoint.open(file);
        TensorInfo tensor = checkpoint.tensors().get("a");
        MemorySegment mapped = checkpoint.map(tensor);
        checkpoint.close();
        checkpoint.close();
        assertThatIllegalStateException().isThrownBy(() -> mapped.get(ValueLayout.JAVA_BYTE, 0));
        assertThatIllegalStateException().isThrownBy(() -> checkpoint.map(tensor));
        assertThatIllegalStateException()
                .isThrownBy(() -> checkpoint.read(tensor, 0, MemorySegment.ofArray(new byte[1])));
    }
}
