/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks.inference;

import java.util.LinkedHashMap;
import java.util.Locale;

import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.MatrixLibrary;
import org.modelassay.inference.djl.internal.torch.KernelSource;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchEngine;
import org.modelassay.inference.djl.internal.torch.TorchModule;
import org.modelassay.inference.djl.internal.torch.TorchScope;

/** What the machine can do on one thread: products of matrices, and reading memory. */
final class Probe implements AutoCloseable {

    private static final int SIZE = 1024;

    private static final int FLOAT32 = 6;

    private static final String SOURCE = """
            def random(self, n: int, d: int, format: int) -> Tensor:
              return torch.rand([n, d], dtype=6, layout=None, device=torch.device("cpu"), pin_memory=False).to(format)


            def multiply(self, x: Tensor, y: Tensor) -> Tensor:
              return self.product(x, y, None)


            def multiply_packed(self, x: Tensor, y: Tensor) -> Tensor:
              return ops.prepacked.linear_clamp_run(x, ops.prepacked.linear_clamp_prepack(y, None, None, None))


            def read(self, x: Tensor) -> Tensor:
              return torch.sum(x)
            """;

    private final TorchScope scope;

    private final TorchModule module;

    private Probe(TorchScope scope, TorchModule module) {
        this.scope = scope;
        this.module = module;
    }

    static Probe start() throws InferenceException {
        TorchEngine engine = TorchEngine.load(1);
        engine.prepareThread();
        TorchScope scope = engine.scope();
        String product = KernelSource.of(MatrixLibrary.ofThisMachine().kernel());
        return new Probe(scope, TorchModule.compile(scope, product + SOURCE, new LinkedHashMap<>()));
    }

    /** Multiply-adds in a second; format 6 is float32, 15 is bfloat16. */
    double multiplyAdds(int format) throws Exception {
        try (Tensor x = module.tensor(scope, "random", SIZE, SIZE, format)) {
            double seconds = Clock.best(5, () -> module.tensor(scope, "multiply", x, x).close());
            if (format == FLOAT32) {
                seconds = Math.min(seconds,
                        Clock.best(5, () -> module.tensor(scope, "multiply_packed", x, x).close()));
            }
            return (double) SIZE * SIZE * SIZE / seconds;
        }
    }

    /** Bytes in a second, of a block of this size. */
    double bytes(long size) throws Exception {
        try (Tensor x = module.tensor(scope, "random", size / 4096, 1024, 6)) {
            double seconds = Clock.best(5, () -> module.tensor(scope, "read", x).close());
            return size / 4096 * 4096 / seconds;
        }
    }

    @Override
    public void close() {
        scope.close();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "products by %s or packed", MatrixLibrary.ofThisMachine());
    }
}
