/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.modelassay.inference.DeviceTest.Check;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.KernelSource;
import org.modelassay.inference.djl.internal.torch.NumberFormat;
import org.modelassay.inference.djl.internal.torch.TorchEngine;
import org.modelassay.inference.djl.internal.torch.TorchModule;
import org.modelassay.inference.djl.internal.torch.TorchScope;

/** Computes on a device what is known beforehand. */
final class SelfTest {

    private static final int SIZE = 256;

    /** Sums of 256 products of magnitude 2, divided by 256: a few units in the last place of each format. */
    private static final double FLOAT32_TOLERANCE = 1e-5;

    private static final double BFLOAT16_TOLERANCE = 2e-2;

    private SelfTest() {
    }

    /**
     * Runs the checks.
     *
     * @param engine the engine
     * @param device the device
     * @return the checks
     * @throws InferenceException when the device does not work
     */
    static List<Check> run(TorchEngine engine, String device) throws InferenceException {
        try (TorchScope scope = engine.scope();
                TorchModule kernels = TorchModule.compile(scope, KernelSource.of("selftest"), new LinkedHashMap<>())) {
            return List.of(
                    product(kernels, scope, device, NumberFormat.FLOAT32, FLOAT32_TOLERANCE),
                    product(kernels, scope, device, NumberFormat.BFLOAT16, BFLOAT16_TOLERANCE));
        }
    }

    private static Check product(TorchModule kernels, TorchScope scope, String device, NumberFormat format,
            double tolerance) throws InferenceException {
        double deviation = kernels.tensor(scope, "product", SIZE, format.code(), device).toFloats().get(0);
        return new Check(
                "square of the Hartley matrix of order " + SIZE + ", " + format.name().toLowerCase(Locale.ROOT),
                deviation, tolerance);
    }
}
