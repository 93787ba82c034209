/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * Reads one object and what it contains from XMI of unknown origin.
 *
 * <p>It reads what {@link XmiWriter} and EMF write for a self-contained document of one package, and refuses everything
 * else: no document type, no entity, no other package, no reference out of the document.
 */
public final class XmiReader {

    /**
     * How much is read at most.
     *
     * @param bytes    the size of the file
     * @param elements the number of elements
     * @param depth    how deep elements are nested, the root being 1
     */
    public record Limits(int bytes, int elements, int depth) {
    }

    private final Limits limits;

    /**
     * Creates a reader.
     *
     * @param limits how much is read at most
     */
    public XmiReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param root the class of the object expected
     * @return the object, with every reference resolved
     * @throws InvalidInputException with every problem found
     * @throws IOException           if the file cannot be read
     */
    public EObject read(Path file, EClass root) throws InvalidInputException, IOException {
        return read(bounded(file), file.toString(), root);
    }

    /**
     * Reads a document in memory.
     *
     * @param document the bytes of the document
     * @param source   what messages call it
     * @param root     the class of the object expected
     * @return the object, with every reference resolved
     * @throws InvalidInputException with every problem found
     */
    public EObject read(byte[] document, String source, EClass root) throws InvalidInputException {
        return new XmiDocument(document, new Problems(source), limits, root).read();
    }

    private byte[] bounded(Path file) throws InvalidInputException, IOException {
        if (Files.isDirectory(file)) {
            throw new InvalidInputException(
                    Diagnostic.error(file.toString(), "is a directory, not a file", "name the file in it"));
        }
        if (!Files.exists(file)) {
            throw new InvalidInputException(
                    Diagnostic.error(file.toString(), "does not exist", "check the path"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                throw new InvalidInputException(Diagnostic.error(file.toString(),
                        "is larger than " + limits.bytes() + " bytes, the most that is read", ""));
            }
            return bytes;
        }
    }
}
