/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.console;

import java.io.IOException;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.IoConsumer;

/**
 * The two streams of a command: what was asked for goes to standard output, everything else to standard error.
 *
 * @param out      standard output
 * @param err      standard error
 * @param terminal whether a person watches standard error; asked only where it matters, since the answer takes a while
 */
public record Console(PrintStream out, PrintStream err, BooleanSupplier terminal) {

    /**
     * The console of this process.
     *
     * @return a console on the standard streams
     */
    public static Console ofProcess() {
        return new Console(System.out, System.err, Terminal::isStandardError);
    }

    /**
     * Prints a line that was asked for.
     *
     * @param line any text; control characters are made visible
     */
    public void print(String line) {
        out.println(SafeText.of(line));
    }

    /**
     * Tells the person something that is not the result.
     *
     * @param line any text; control characters are made visible
     */
    public void say(String line) {
        err.println(SafeText.of(line));
    }

    /**
     * Tells the person about an input, with the word {@code error} or {@code warning} in front.
     *
     * @param diagnostic what is the matter
     */
    public void say(Diagnostic diagnostic) {
        String prefix = switch (diagnostic.severity()) {
        case ERROR -> "error: ";
        case WARNING -> "warning: ";
        case INFO -> "";
        };
        say(prefix + diagnostic.text());
    }

    /**
     * Tells the person why an input is refused.
     *
     * @param refusal the refusal with its diagnostics
     */
    public void say(InvalidInputException refusal) {
        refusal.diagnostics().forEach(this::say);
    }

    /**
     * Prints a JSON document in UTF-8 on standard output.
     *
     * @param content what writes exactly one value
     * @throws IOException when standard output is closed
     */
    public void json(IoConsumer<JsonGenerator> content) throws IOException {
        out.flush();
        try (JsonGenerator generator = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            content.accept(generator);
            generator.writeRaw('\n');
        }
        out.flush();
    }

    /**
     * Prints bytes as they are on standard output.
     *
     * @param bytes a whole document
     */
    public void raw(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
        out.flush();
    }
}
