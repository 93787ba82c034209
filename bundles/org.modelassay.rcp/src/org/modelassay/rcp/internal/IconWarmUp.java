/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.rcp.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;

/** Loads what draws icons while the platform starts: some 700 classes, which the first window would wait for. */
final class IconWarmUp {

    private static final String ICON = """
            <svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">
              <g fill="none" stroke="#334155" stroke-width="1.25" stroke-linecap="round" stroke-linejoin="round">
                <path d="M2.5 13.5h11"/><rect x="3" y="3" width="4" height="4" rx="1"/><circle cx="8" cy="8" r="3"/>
              </g>
            </svg>
            """;

    private IconWarmUp() {
    }

    /** Begins on a thread of its own and returns at once. */
    static void begin() {
        Thread.ofPlatform().daemon().name("icon warm-up").start(IconWarmUp::drawOne);
    }

    private static void drawOne() {
        try {
            new ImageLoader().load(new ByteArrayInputStream(ICON.getBytes(StandardCharsets.UTF_8)));
        } catch (SWTException e) {
            Platform.getLog(IconWarmUp.class).info("Icons are drawn when they are needed: " + e.getMessage());
        }
    }
}
