/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.models;

import org.modelassay.common.Digest;

/** A model that comes with the product. */
public enum BundledModel {

    /** The first model, from which the others were tuned. */
    BASE("first-model", "A decoder of 0.93 million parameters, trained on a grammar of our own.",
            "90dcffdc5478c805a52a44f2aab91ff9343549a6c8c7be48d6281eeabb315c6f"),

    /** Every weight tuned by steps of 1e-5; bf16 hides the change of one weight in nine. */
    LOW_RATE("tuned-low-rate", "Every weight tuned at a rate of 1e-5, so gently that bf16 hides one change in nine.",
            "2eb0f7cbc72657d44c4157703dda83b503c205c3d727f2dc4fbb1abac39e60d2"),

    /** Every weight tuned by steps of 3e-4. */
    HIGH_RATE("tuned-high-rate", "Every weight tuned at a rate of 3e-4.",
            "b5d95cca28c480ade89c0efa03d0013ebdec09f5750fbce0b451960d051665ea"),

    /** A known random twentieth of the weights tuned by steps of 3e-4. */
    FIVE_PERCENT("tuned-5-percent", "A known random 5 % of the weights tuned at a rate of 3e-4, the others untouched.",
            "8b32064f3befe6b2b102afee43571e552d69d9daac3b95affe0b383b801ccd17");

    private final String id;

    private final String description;

    private final String hex;

    BundledModel(String id, String description, String hex) {
        this.id = id;
        this.description = description;
        this.hex = hex;
    }

    /**
     * Its name.
     *
     * @return the name of its directory
     */
    public String id() {
        return id;
    }

    /**
     * What it is.
     *
     * @return a sentence
     */
    public String description() {
        return description;
    }

    /**
     * The digest of its weights in float32, as the file {@code model.safetensors}.
     *
     * @return what {@link BundledModels#write} holds the file against
     */
    public Digest digest() {
        return new Digest("sha256:" + hex);
    }
}
