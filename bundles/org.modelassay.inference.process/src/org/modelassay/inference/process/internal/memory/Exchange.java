/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.memory;

import java.io.IOException;

import org.modelassay.inference.process.internal.wire.Frame;
import org.modelassay.inference.process.internal.wire.FrameStream;
import org.modelassay.inference.process.internal.wire.Message;

/**
 * Sends messages with their arrays.
 *
 * @param stream where frames go
 * @param pool   where arrays lie
 */
public record Exchange(FrameStream stream, SegmentPool pool) {

    /**
     * Sends a message. Its shared memory stays lent.
     *
     * @param frame   says what it is; payload and segment are filled in
     * @param message the values
     * @return the name of the shared memory, empty without arrays
     * @throws IOException if it cannot be sent
     */
    public String send(Frame frame, Message message) throws IOException {
        String segment = "";
        if (message.arrayBytes() > 0) {
            SharedSegment shared = pool.acquire(message.arrayBytes());
            message.copyArrays(shared.memory());
            segment = shared.name();
        }
        stream.write(new Frame(frame.kind(), frame.request(), frame.object(), frame.text(), message.payload(),
                segment));
        return segment;
    }
}
