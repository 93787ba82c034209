/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.html;

import org.jspecify.annotations.Nullable;
import org.modelassay.model.BundleDigest;
import org.modelassay.model.InputDigest;
import org.modelassay.model.ParameterSetting;
import org.modelassay.model.Provenance;
import org.modelassay.model.Run;
import org.modelassay.report.text.Markup;

/** From what the results were made, folded. */
final class ProvenancePart {

    private ProvenancePart() {
    }

    static void write(Html html, Run run) {
        html.raw("<details>\n<summary>Provenance</summary>\n<dl>\n");
        item(html, "analyser", run.getAnalyser() + ", version " + run.getAnalyserVersion());
        item(html, "started", run.getStarted());
        item(html, "finished", run.getFinished());
        @Nullable Provenance provenance = run.getProvenance();
        if (provenance == null) {
            html.raw("</dl>\n</details>\n");
            return;
        }
        item(html, "key", provenance.getKey());
        item(html, "seed", String.valueOf(provenance.getSeed()));
        item(html, "engine", provenance.getEngine());
        item(html, "device", provenance.getDevice());
        item(html, "threads", String.valueOf(provenance.getThreads()));
        item(html, "platform", provenance.getPlatform());
        item(html, "host", provenance.getHost());
        part(html, "Inputs", !provenance.getInputs().isEmpty());
        for (InputDigest input : provenance.getInputs()) {
            String path = AnswerPart.present(input.getPath()) ? "\n" + input.getPath() : "";
            item(html, input.getRole(), input.getName() + ", " + FilesPart.size(input.getBytes()) + path + "\n"
                    + input.getDigest());
        }
        part(html, "Parameters", !provenance.getParameters().isEmpty());
        for (ParameterSetting setting : provenance.getParameters()) {
            item(html, setting.getName(), setting.getValue());
        }
        part(html, "Code", !provenance.getBundles().isEmpty());
        for (BundleDigest bundle : provenance.getBundles()) {
            String digest = AnswerPart.present(bundle.getDigest()) ? "\n" + bundle.getDigest() : "";
            item(html, bundle.getName(), bundle.getVersion() + digest);
        }
        html.raw("</dl>\n</details>\n");
    }

    private static void part(Html html, String title, boolean present) {
        if (present) {
            html.raw("</dl>\n<h3>" + title + "</h3>\n<dl>\n");
        }
    }

    private static void item(Html html, @Nullable String name, @Nullable String value) {
        if (AnswerPart.present(value)) {
            html.element("dt", name).raw("<dd>").raw(Markup.text(value).replace("\n", "<br>"))
                    .raw("</dd>\n");
        }
    }
}
