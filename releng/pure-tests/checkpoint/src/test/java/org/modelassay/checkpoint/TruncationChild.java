/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** A process of its own that truncates a checkpoint while it reads it, and tells on its standard output how it went. */
final class TruncationChild {

    private static final int PASSES = 200;
    private static final VectorSpecies<Short> SPECIES = ShortVector.SPECIES_PREFERRED;

    private TruncationChild() {
    }

    public static void main(String[] arguments) throws IOException, CheckpointException {
        Path file = Path.of(arguments[1]);
        try (Checkpoint checkpoint = Checkpoint.open(file); Arena arena = Arena.ofConfined()) {
            TensorInfo tensor = checkpoint.tensors().firstEntry().getValue();
            Access access = switch (arguments[0]) {
            case "read" -> {
                MemorySegment block = arena.allocate(Checkpoint.BLOCK, 64);
                yield () -> read(checkpoint, tensor, block);
            }
            case "map" -> {
                MemorySegment mapped = checkpoint.map(tensor);
                yield () -> sum(mapped);
            }
            default -> {
                MemorySegment mapped = checkpoint.map(tensor);
                MemorySegment block = arena.allocate(Checkpoint.BLOCK, 64);
                yield () -> copyOut(mapped, block);
            }
            };
            long sum = 0;
            for (int i = 0; i < PASSES; i++) {
                sum += access.pass();
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
            try {
                sum += access.pass();
                System.out.println("nothing noticed " + sum);
            } catch (CheckpointException e) {
                System.out.println("refused " + e.kind());
            } catch (InternalError e) {
                System.out.println("internal error");
            }
        }
    }

    private static long read(Checkpoint checkpoint, TensorInfo tensor, MemorySegment block)
            throws IOException, CheckpointException {
        long sum = 0;
        for (long start = 0; start < tensor.byteCount(); start += block.byteSize()) {
            checkpoint.read(tensor, start, block);
            sum += vectorSum(block);
        }
        return sum;
    }

    private static long copyOut(MemorySegment mapped, MemorySegment block) {
        long sum = 0;
        for (long start = 0; start < mapped.byteSize(); start += block.byteSize()) {
            MemorySegment.copy(mapped, start, block, 0, block.byteSize());
            sum += vectorSum(block);
        }
        return sum;
    }

    private static long vectorSum(MemorySegment block) {
        ShortVector sum = ShortVector.zero(SPECIES);
        for (long i = 0; i < block.byteSize(); i += SPECIES.vectorByteSize()) {
            sum = sum.add(ShortVector.fromMemorySegment(SPECIES, block, i, ByteOrder.LITTLE_ENDIAN));
        }
        return sum.reduceLanes(VectorOperators.ADD);
    }

    private static long sum(MemorySegment mapped) {
        long sum = 0;
        for (long i = 0; i < mapped.byteSize(); i += Short.BYTES) {
            sum += mapped.get(ValueLayout.JAVA_SHORT_UNALIGNED, i);
        }
        return sum;
    }

    @FunctionalInterface
    private interface Access {
        long pass() throws IOException, CheckpointException;
    }
}
