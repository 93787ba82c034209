/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import java.util.LinkedHashMap;

/** A program that multiplies matrices until it is stopped from outside. */
final class EndlessKernel {

    private static final String SOURCE = """
            def work(self, n: int) -> Tensor:
              x = torch.rand([512, 512], dtype=6, layout=None, device=torch.device("cpu"), pin_memory=False)
              for i in range(n):
                x = torch.matmul(x, x) * 0.001
              return x
            """;

    private EndlessKernel() {
    }

    public static void main(String[] arguments) throws Exception {
        TorchEngine engine = TorchEngine.load(1);
        try (TorchScope scope = engine.scope();
                TorchModule module = TorchModule.compile(scope, SOURCE, new LinkedHashMap<>())) {
            module.tensor(scope, "work", 1).close();
            System.out.println("working");
            while (true) {
                module.tensor(scope, "work", 200).close();
            }
        }
    }
}
