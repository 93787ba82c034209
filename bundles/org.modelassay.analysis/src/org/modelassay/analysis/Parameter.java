/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a component of a parameters record, for dialogs, the command line, validation and provenance alike.
 *
 * <p>Supported component types: {@code int}, {@code long}, {@code double}, {@code boolean}, {@link String}, enums, and
 * {@code List} of {@code Integer}, {@code Long}, {@code Double} or {@code String}. The name of the component is the
 * name of the parameter everywhere.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {

    /**
     * What a dialog writes beside the field.
     *
     * @return a few words in sentence case, without a unit
     */
    String label();

    /**
     * What the value does to the result.
     *
     * @return one or two sentences
     */
    String help();

    /**
     * The smallest number allowed; for text and lists, the smallest length.
     *
     * @return the inclusive lower bound
     */
    double min() default Double.NEGATIVE_INFINITY;

    /**
     * The largest number allowed; for text and lists, the largest length.
     *
     * @return the inclusive upper bound
     */
    double max() default Double.POSITIVE_INFINITY;

    /**
     * The unit of a number, as printed after it.
     *
     * @return the unit, or the empty string for a plain number
     */
    String unit() default "";

    /**
     * Whether most users can leave the value alone; dialogs show such parameters in a group of their own.
     *
     * @return {@code true} for a parameter that experts set
     */
    boolean advanced() default false;

    /**
     * Whether the value can change a result. Limits on traffic, time and spending do not: a run that stopped at one is
     * continued with another, rather than begun again.
     *
     * @return {@code false} for a parameter that is no part of what a run is recognised by
     */
    boolean changesResult() default true;
}
