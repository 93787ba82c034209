/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.html;

import org.modelassay.model.Message;
import org.modelassay.model.Run;
import org.modelassay.model.Severity;

/** What the user was told, with where and what to do. */
final class MessagesPart {

    private MessagesPart() {
    }

    static void write(Html html, Run run) {
        if (run.getMessages().isEmpty()) {
            return;
        }
        html.raw("<section>\n<h2>Messages</h2>\n<ul class=\"messages\">\n");
        for (Message message : run.getMessages()) {
            html.raw("<li><b" + (message.getSeverity() == Severity.INFO ? ">" : " class=\"fail\">")
                    + message.getSeverity().getLiteral() + ":</b> ").text(message.getText());
            if (AnswerPart.present(message.getLocation())) {
                html.raw("<p>").element("code", message.getLocation()).raw("</p>");
            }
            if (AnswerPart.present(message.getRemedy())) {
                html.element("p", message.getRemedy());
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>\n</section>\n");
    }
}
