/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;

/** Modules made from text. */
class TorchModuleTest {

    private static final SequencedMap<String, TorchAttribute> NONE = new LinkedHashMap<>();

    private TorchScope scope;

    @BeforeEach
    void open() throws Exception {
        scope = TorchEngine.load(1).scope();
    }

    @AfterEach
    void close() {
        scope.close();
    }

    @Test
    void passesEveryKindOfArgument() throws Exception {
        TorchModule module = TorchModule.compile(scope, """
                def all(self, x: Tensor, n: int, f: float, on: bool, text: str, ns: List[int], fs: List[float],
                        xs: List[Tensor], names: List[str]) -> Tensor:
                  y = x * n + f
                  if on and text == "go" and names[1] == "b":
                    y = y + ns[2] + fs[0] + xs[1]
                  return y
                """, NONE);
        Tensor two = scope.tensor(FloatTensor.of(new float[] {1, 2}, 2));
        FloatTensor result = module.tensor(scope, "all", two, 3, 0.5, true, "go", new long[] {1, 2, 10},
                new double[] {0.25}, new Tensor[] {two, two}, new String[] {"a", "b"}).toFloats();
        assertThat(result.toArray()).containsExactly(1 * 3 + 0.5f + 10 + 0.25f + 1, 2 * 3 + 0.5f + 10 + 0.25f + 2);
    }

    @Test
    void startsWithTheGivenAttributes() throws Exception {
        SequencedMap<String, TorchAttribute> attributes = new LinkedHashMap<>();
        attributes.put("count", TorchAttribute.of(-70_000));
        attributes.put("share", TorchAttribute.of(0.1));
        attributes.put("on", TorchAttribute.of(true));
        attributes.put("rest", TorchAttribute.later("List[Tensor]"));
        TorchModule module = TorchModule.compile(scope, """
                def values(self) -> Tensor:
                  absent = 0.0
                  if self.rest is None and self.on:
                    absent = 1.0
                  return torch.tensor([float(self.count), self.share, absent], dtype=torch.float32)
                """, attributes);
        assertThat(module.tensor(scope, "values").toFloats().toArray()).containsExactly(-70_000f, 0.1f, 1f);
    }

    @Test
    void saysWhereATextIsWrong() {
        assertThatThrownBy(() -> TorchModule.compile(scope, "def f(self, x: Tensor) -> Tensor:\n  return nonsense(x)\n",
                NONE)).isInstanceOf(InferenceException.class).hasMessageContaining("nonsense");
    }

    @Test
    void turnsFailuresIntoExceptions() throws Exception {
        TorchModule module = TorchModule.compile(scope,
                "def f(self, x: Tensor, y: Tensor) -> Tensor:\n  return torch.matmul(x, y)\n", NONE);
        Tensor three = scope.tensor(FloatTensor.of(new float[3], 3));
        Tensor two = scope.tensor(FloatTensor.of(new float[2], 2));
        assertThatThrownBy(() -> module.tensor(scope, "f", three, two)).isInstanceOf(InferenceException.class)
                .hasMessageContaining("kernel f failed");
        assertThat(module.tensor(scope, "f", two, two).toFloats().toArray()).containsExactly(0f);
    }

    @Test
    void keepsShapesWithoutElements() {
        assertThat(scope.tensor(FloatTensor.of(new float[0], 0, 3)).toFloats().shape()).containsExactly(0, 3);
    }
}
