/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.wire;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The large arrays of one message, side by side. What is named twice is sent once. */
final class Tensors {

    private static final long ALIGNMENT = 64;

    private final Map<Object, Long> places = new IdentityHashMap<>();

    private final List<Placed> placed = new ArrayList<>();

    private long size;

    private record Placed(long offset, MemorySegment bytes) {
    }

    /** Where the bytes of an array of its owner will lie. */
    long place(Object owner, MemorySegment bytes) {
        Long known = places.get(owner);
        if (known != null) {
            return known;
        }
        long offset = size;
        places.put(owner, offset);
        placed.add(new Placed(offset, bytes));
        size = Math.addExact(size, (bytes.byteSize() + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT);
        return offset;
    }

    long size() {
        return size;
    }

    void copyTo(MemorySegment target) {
        placed.forEach(each -> target.asSlice(each.offset(), each.bytes().byteSize()).copyFrom(each.bytes()));
    }
}
