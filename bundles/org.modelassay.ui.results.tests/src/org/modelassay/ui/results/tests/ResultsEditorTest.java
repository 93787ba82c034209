/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.ui.charts.ChartMark;
import org.modelassay.ui.charts.ChartPane;
import org.modelassay.ui.results.ResultEditors;
import org.modelassay.ui.results.internal.ComparisonEditor;
import org.modelassay.ui.results.internal.ComparisonFactory;
import org.modelassay.ui.results.internal.ComparisonInput;
import org.modelassay.ui.results.internal.ResultsEditor;
import org.modelassay.ui.results.internal.ResultsPage;
import org.modelassay.ui.results.presenter.OutlineNode;
import org.modelassay.ui.results.presenter.OutlineText;

/** The results editor in the product's window. */
class ResultsEditorTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void enlarge() {
        Window.shell().setBounds(0, 0, 1400, 980);
        Window.settle();
    }

    @AfterEach
    void close() {
        Window.page().closeAllEditors(false);
        Window.settle();
    }

    @Test
    void opensARunOutsideTheWorkspaceAndSaysItsAnswerFirst() throws Exception {
        open();

        assertThat(Window.control(Label.class, "results.answer").getText()).startsWith("38.6 % of weights");
        assertThat(Window.all("results.chip.3")).hasSize(1);
        assertThat(Window.all("results.check.0")).hasSize(1);
        Window.capture("results-light");
    }

    @Test
    void selectsTheRowOfACellAndTheCellOfARow() throws Exception {
        ResultsPage page = open();
        ChartPane map = page.charts().getFirst();
        Table table = Window.control(Table.class, "table.layers");
        page.control().setOrigin(0, 620);
        Window.settle();

        Window.key(map.picture(), SWT.ARROW_DOWN);
        Window.key(map.picture(), SWT.ARROW_DOWN);
        Window.key(map.picture(), SWT.ARROW_RIGHT);

        assertThat(map.selection()).contains(new ChartMark.Cell(1, 1));
        assertThat(table.getSelection()).hasSize(1);
        assertThat(table.getSelection()[0].getText(0)).isEqualTo("0");
        assertThat(table.getSelection()[0].getText(1)).isEqualTo("q");
        Window.capture("results-linked");
        page.control().setOrigin(0, 1200);
        Window.capture("results-tables");

        table.setSelection(0);
        table.notifyListeners(SWT.Selection, new Event());
        assertThat(map.selection()).contains(new ChartMark.Cell(0, 0));
    }

    @Test
    void theOutlineLeadsToEveryPlaceAndKnowsEveryDigit() throws Exception {
        ResultsPage page = open();
        ResultsEditor editor = (ResultsEditor) Window.page().getActiveEditor();
        List<OutlineNode> outline = OutlineText.of(editor.contents().orElseThrow());

        assertThat(outline).extracting(OutlineNode::label).containsExactly("Answer", "Gate and controls", "Metrics",
                "Charts", "Tables", "Provenance");
        OutlineNode metric = outline.get(2).children().getFirst();
        assertThat(metric.properties()).containsEntry("Value", "260032").containsEntry("Unit", "count");
        assertThat(Platform.getAdapterManager().loadAdapter(metric, IPropertySource.class.getName()))
                .isInstanceOf(IPropertySource.class);
        page.reveal(outline.get(3).children().getFirst().id());
        int charts = page.control().getOrigin().y;
        page.reveal(outline.get(4).children().getLast().id());
        assertThat(charts).isPositive();
        assertThat(page.control().getOrigin().y).isGreaterThan(charts);
        page.reveal("results.answer");
        assertThat(page.control().getOrigin().y).isLessThan(charts);
    }

    @Test
    void aComparisonSurvivesARestart() {
        ComparisonInput input = new ComparisonInput(List.of(folder, folder));
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        input.saveState(memento);
        assertThat(new ComparisonFactory().createElement(memento)).isEqualTo(input);
        assertThat(input.getFactoryId()).isEqualTo("org.modelassay.ui.results.comparisonFactory");
    }

    @Test
    void filtersATableWhileTyping() throws Exception {
        ResultsPage page = open();
        Window.control(Text.class, "table.layers.filter").setText("layer=3 kind=gate");

        Label count = Window.control(Label.class, "table.layers.count");
        Window.await("the filter", () -> count.getText().equals("1 of 42 rows"));
        page.control().setOrigin(0, 1200);
        Window.capture("results-filtered");
    }

    @Test
    void exportsAChartAsSvgAndPng() throws Exception {
        Path svg = folder.resolve("out.svg");
        Path png = folder.resolve("out.png");
        export(svg);
        export(png);

        assertThat(svg).content().startsWith("<").contains("Which matrices changed?");
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void followsTheDarkTheme() throws Exception {
        Theme.dark();
        try {
            ResultsPage page = open();
            Window.capture("results-dark");
            page.control().setOrigin(0, 620);
            Window.capture("results-dark-charts");
            page.control().setOrigin(0, 1200);
            Window.capture("results-dark-tables");
        } finally {
            Theme.light();
        }
    }

    @Test
    void saysWhatIsWrongWithADamagedRunAndWhatToDo() throws Exception {
        Path run = ExampleRun.copy(folder.resolve("run"));
        Files.writeString(run.resolve("run.assayrun"), "<assay:Run");

        ResultEditors.openRun(Window.page(), run);

        Window.await("the failure", () -> !Window.all("page.failure").isEmpty());
        Window.capture("results-damaged");
        ExampleRun.copy(run);
        Window.control(Button.class, "page.again").notifyListeners(SWT.Selection, new Event());
        Window.await("the run", () -> !Window.all("results.answer").isEmpty());
    }

    @Test
    void showsRunsSideBySide() throws Exception {
        Path one = ExampleRun.copy(folder.resolve("one"));
        Path other = ExampleRun.copy(folder.resolve("other"));
        String manifest = Files.readString(other.resolve("run.assayrun"));
        Files.writeString(other.resolve("run.assayrun"),
                manifest.replace("value=\"0.3864601279842481\"", "value=\"0.4864601279842481\""));

        ComparisonEditor editor = (ComparisonEditor) ResultEditors.compare(Window.page(), List.of(one, other));

        Window.await("the comparison", () -> editor.page().isPresent());
        Table metrics = Window.control(Table.class, "comparison.metrics");
        assertThat(metrics.getItem(1).getText(1)).isEqualTo("38.65\u00a0%");
        assertThat(metrics.getItem(1).getText(3)).isEqualTo("+10\u00a0points");
        Window.capture("comparison");
    }

    private void export(Path file) throws Exception {
        Path run = ExampleRun.copy(folder.resolve("run"));
        ResultsEditor editor = (ResultsEditor) ResultEditors.openRun(Window.page(), run);
        editor.setDialogs((_, _, _) -> Optional.of(file));
        Window.await("the run", () -> editor.page().isPresent());
        ToolBar tools = Window.control(ToolBar.class, "chart.layers_by_kind.tools");
        for (ToolItem item : tools.getItems()) {
            if ("chart.layers_by_kind.save".equals(item.getData("id"))) {
                item.notifyListeners(SWT.Selection, new Event());
            }
        }
        Window.page().closeEditor(editor, false);
    }

    private ResultsPage open() throws Exception {
        ResultsEditor editor =
                (ResultsEditor) ResultEditors.openRun(Window.page(), ExampleRun.copy(folder.resolve("run")));
        Window.await("the run", () -> editor.page().isPresent());
        Window.await("the tables", () -> !Window.all("table.layers").isEmpty()
                && !Window.all("table.tensors").isEmpty() && !Window.all("table.visibility").isEmpty());
        Window.settle();
        Window.maximise();
        return editor.page().orElseThrow();
    }
}
