/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.client;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;

/** Where an object is: a process, and its number there. */
interface Place {

    /** The number of the object in a process that lives. */
    record Address(Host host, int object) {
    }

    /**
     * Finds the object, which may mean to open a model again in a new process.
     *
     * @throws InferenceException    when the object was lost with its process
     * @throws InvalidInputException when it cannot be opened again
     */
    Address find(Cancellation cancellation) throws InvalidInputException, InferenceException;

    /** Whether the process lives in which the object was last seen. */
    boolean isReachable();

    /** An object that goes with its process. */
    record Fixed(Address address, String what) implements Place {

        @Override
        public Address find(Cancellation cancellation) throws InferenceException {
            if (!isReachable()) {
                throw new HostLostException(what + " was lost with the process for models; begin it again");
            }
            return address;
        }

        @Override
        public boolean isReachable() {
            return address.host().isAlive();
        }
    }
}
