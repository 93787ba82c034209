/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Proxy;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.modelassay.common.Cancellation;
import org.modelassay.common.CancellationSource;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.OpenModel;
import org.modelassay.inference.ProviderDescription;
import org.modelassay.inference.generation.Sampling;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.ui.models.PromptCharts;
import org.modelassay.ui.models.PromptReader;
import org.modelassay.ui.models.PromptReading;
import org.modelassay.ui.models.Writing;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A prompt read by a model whose every number is known: {@link CountingModel}. */
class PromptTest {

    /** The share of the one that is 2 among three that are 0. */
    private static final double SURE = Math.exp(2) / (Math.exp(2) + 3);

    private static PromptReading read(String text) throws Exception {
        return new PromptReader(CountingModel.open()).read(text, Writing.greedy(3), Progress.none(),
                Cancellation.never());
    }

    @Test
    void tellsTokensPredictionsAndContinuation() throws Exception {
        PromptReading reading = read("ab");
        assertThat(reading.tokens()).containsExactly("a", "b");
        assertThat(reading.predicted()).as("the last layer adds two").containsExactly("c", "d");
        assertThat(reading.next().get(0).token()).isEqualTo("d");
        assertThat(reading.next().get(0).probability()).isCloseTo(SURE, within(1e-6));
        assertThat(reading.continuation()).isEqualTo("bbb");
    }

    @Test
    void theLensReadsEveryLayerAsIfItWereTheLast() throws Exception {
        PromptReading reading = read("ab");
        assertThat(reading.lens()[1]).as("the last layer is the model")
                .containsExactly(new double[] {SURE, SURE}, within(1e-6));
        assertThat(reading.lens()[0]).as("the first layer has added one: it says b and c")
                .containsExactly(new double[] {1 / (Math.exp(2) + 3), 1 / (Math.exp(2) + 3)}, within(1e-6));
        assertThat(reading.layers()).extracting(PromptReading.Guess::token).containsExactly("c", "d");
    }

    @Test
    void attentionIsCausal() throws Exception {
        HeatMap map = PromptCharts.attention(read("abc"), 1, 1);
        assertThat(map.value(0, 0)).isEqualTo(100);
        assertThat(map.value(0, 1)).isNaN();
        assertThat(map.value(2, 0)).isCloseTo(100 / 3.0, within(1e-4));
        assertThat(map.rows()).isEqualTo(List.of("0 a", "1 b", "2 c"));
    }

    @Test
    void refusesAPromptThatIsTooLong() {
        assertThatThrownBy(() -> read("a".repeat(PromptReader.LONGEST + 1))).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("129 tokens");
    }

    @Test
    void aTemperatureOfZeroIsGreedyAndOthersDrawFromTheSeed() {
        assertThat(Writing.of(5, 0, 3, 0.5, 1)).isEqualTo(Writing.greedy(5));
        assertThat(Writing.of(5, 0.8, 3, 0.5, 7).sampling())
                .isEqualTo(new Sampling.Random(0.8, 3, 0.5, new Seed(7)));
        assertThatThrownBy(() -> Writing.of(0, 0, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCancelledReadingEndsBetweenPasses() throws Exception {
        CancellationSource cancelled = new CancellationSource();
        cancelled.cancel();
        PromptReader reader = new PromptReader(CountingModel.open());
        assertThatThrownBy(() -> reader.read("ab", Writing.greedy(3), Progress.none(), cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void theViewsShowAModelAtWork() throws Exception {
        BundleContext context = FrameworkUtil.getBundle(PromptTest.class).getBundleContext();
        Dictionary<String, Object> first = new Hashtable<>(Map.of(Constants.SERVICE_RANKING, Integer.valueOf(1000)));
        ServiceRegistration<InferenceService> service =
                context.registerService(InferenceService.class, oneModel(), first);
        try {
            Window.page().showView("org.modelassay.ui.models");
            Table models = Window.control(Table.class, "models.table");
            Window.await("the open model", () -> models.getItemCount() == 1);
            assertThat(models.getItem(0).getText(0)).isEqualTo("counting");
            assertThat(models.getItem(0).getText(4)).isEqualTo("1.5\u00a0KiB and 3\u00a0KiB mapped");
            assertThat(models.getItem(0).getText(5)).isEqualTo("2");
            IViewPart view = Window.page().showView("org.modelassay.ui.prompt");
            Window.control(Text.class, "prompt.model").setText("counting");
            Text typed = Window.control(Text.class, "prompt.text");
            typed.setText("abcdabcd");
            typed.notifyListeners(SWT.DefaultSelection, new Event());
            Table next = Window.control(Table.class, "prompt.next");
            assertThat(next.getItem(0).getText(0)).isEqualTo("b");
            Combo heads = Window.control(Combo.class, "prompt.head");
            assertThat(heads.getItemCount()).isEqualTo(4);
            heads.select(3);
            heads.notifyListeners(SWT.Selection, new Event());
            Window.page().setPartState(Window.page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
            Window.settle();
            Window.capture("prompt");
            Window.page().setPartState(Window.page().getReference(view), IWorkbenchPage.STATE_RESTORED);
            Window.page().hideView(view);
        } finally {
            service.unregister();
        }
    }

    /** Runs one model, which two others use already. */
    private static InferenceService oneModel() {
        return (InferenceService) Proxy.newProxyInstance(InferenceService.class.getClassLoader(),
                new Class<?>[] {InferenceService.class}, (proxy, method, arguments) -> switch (method.getName()) {
                case "provider" -> new ProviderDescription("counting by hand", 1, 2, Set.of());
                case "open" -> CountingModel.open();
                case "openModels" -> List.of(new OpenModel(CountingModel.description(), 2, 3072, 1536));
                case "hashCode" -> 1;
                case "equals" -> proxy == Objects.requireNonNull(arguments)[0];
                case "toString" -> "one model";
                default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
