/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

/** An attribute of a module: its TorchScript type and first value. */
public sealed interface TorchAttribute {

    /**
     * Its type in the module's source.
     *
     * @return the type
     */
    String type();

    /**
     * A truth value.
     *
     * @param value the value
     */
    record Flag(boolean value) implements TorchAttribute {

        @Override
        public String type() {
            return "bool";
        }
    }

    /**
     * A whole number.
     *
     * @param value the value
     */
    record Whole(int value) implements TorchAttribute {

        @Override
        public String type() {
            return "int";
        }
    }

    /**
     * A number.
     *
     * @param value the value
     */
    record Real(double value) implements TorchAttribute {

        @Override
        public String type() {
            return "float";
        }
    }

    /**
     * Nothing yet: a method of the module will set it.
     *
     * @param content the type within {@code Optional[...]}
     */
    record Absent(String content) implements TorchAttribute {

        @Override
        public String type() {
            return "Optional[" + content + "]";
        }
    }

    /**
     * A truth value.
     *
     * @param value the value
     * @return the attribute
     */
    static TorchAttribute of(boolean value) {
        return new Flag(value);
    }

    /**
     * A whole number.
     *
     * @param value the value
     * @return the attribute
     */
    static TorchAttribute of(int value) {
        return new Whole(value);
    }

    /**
     * A number.
     *
     * @param value the value
     * @return the attribute
     */
    static TorchAttribute of(double value) {
        return new Real(value);
    }

    /**
     * An attribute that a method will set.
     *
     * @param content its type
     * @return the attribute
     */
    static TorchAttribute later(String content) {
        return new Absent(content);
    }
}
