/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;

/** What went wrong, in the words of p2. */
final class Reasons {

    private static final int MOST = 5;

    private Reasons() {
    }

    static String of(IStatus status) {
        Set<String> reasons = new LinkedHashSet<>();
        collect(status, reasons);
        return String.join("; ", reasons.stream().limit(MOST).toList());
    }

    private static void collect(IStatus status, Set<String> reasons) {
        for (IStatus child : status.getChildren()) {
            if (child.matches(IStatus.ERROR | IStatus.CANCEL)) {
                collect(child, reasons);
            }
        }
        String message = status.getMessage();
        if (status.getChildren().length == 0 && message != null && !message.isBlank()) {
            reasons.add(message.strip());
        }
    }
}
