/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.program.Program;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.internal.shell.Services;
import org.osgi.framework.Bundle;

/** The tutorial that the extension point carries with it, as a page for the browser. */
final class Guide {

    private static final Pattern TEXT = Pattern.compile("<documentation>(.*?)</documentation>", Pattern.DOTALL);

    private Guide() {
    }

    static void open() {
        Bundle bundle = Platform.getBundle("org.modelassay.analysis");
        URL schema = bundle == null ? null : bundle.getEntry("schema/analysers.exsd");
        if (schema == null) {
            Services.get(Dialogs.class).tell("No guide", "This installation has no guide.");
            return;
        }
        try (InputStream in = schema.openStream()) {
            Path page = Files.createTempFile("your-first-analyser", ".html");
            Files.writeString(page, page(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            page.toFile().deleteOnExit();
            Program.launch(page.toString());
        } catch (IOException e) {
            Services.get(Dialogs.class).tell("The guide cannot be shown", String.valueOf(e.getMessage()));
        }
    }

    /** The page that a schema's documentation makes. */
    static String page(String schema) {
        String body = TEXT.matcher(schema).results().map(Guide::html).filter(text -> text.length() > 200)
                .collect(Collectors.joining("\n<hr>\n"));
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Your first analyser</title>
                <style>:root { color-scheme: light dark; }
                body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
                pre { overflow-x: auto; border: 1px solid #8888; padding: .75rem; }</style></head>
                <body><h1>Your first analyser</h1>
                %s
                </body></html>
                """.formatted(body);
    }

    private static String html(MatchResult match) {
        return match.group(1).strip().replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
