/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

/** Sources of analysers that do little or harm. */
final class Toys {

    /** The source of a record without parameters. */
    static final String NONE = "public record None() { public static final None DEFAULT = new None(); }";

    private Toys() {
    }

    /** {@return a declaration for plugin.xml} */
    static String declaration(String plugin, String id, String type) {
        return declarationOf(plugin + "." + id, plugin, type);
    }

    /** {@return a declaration under any id} */
    static String declarationOf(String id, String plugin, String type) {
        return "<analyser id='%s' name='%s' class='%s.%s' parameters='%s.None' category='weights'><input role='model'/>"
                .formatted(id, type, plugin, type, plugin) + "</analyser>";
    }

    /** {@return the source of an analyser that gives one metric, with statements added to its three methods} */
    static String analyser(String type, String constructor, String plan, String run) {
        return """
                import java.util.List;
                import org.modelassay.analysis.*;
                import org.modelassay.analysis.result.Metric;

                public final class %s implements Analyser<None> {
                    public %s() {
                        %s
                    }
                    public Plan plan(Inputs inputs, None none, PlanContext context) {
                        %s
                        return new Plan(List.of(new UnitOfWork("all", 1)), "models", 0, 0, 0, List.of());
                    }
                    public void run(Inputs inputs, None none, RunContext context) {
                        %s
                        context.results().metric(new Metric("answer", "Answer", 42, "", ""));
                    }
                }
                """.formatted(type, type, constructor, plan, run);
    }
}
