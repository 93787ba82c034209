/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs the text of a module into the archive format that libtorch loads: a zip of stored entries with the source, a
 * pickle of the attributes' first values, and empty constants.
 */
final class TorchArchive {

    private static final String FOLDER = "m/";

    private static final byte[] EMPTY_TUPLE = {(byte) 0x80, 2, ')', '.'};

    private TorchArchive() {
    }

    /**
     * The archive of a module.
     *
     * @param methods    functions, not indented, the first argument of each being {@code self}
     * @param attributes the attributes and their first values, in the order of their declaration
     * @return the bytes of the archive
     */
    static byte[] of(String methods, SequencedMap<String, TorchAttribute> attributes) {
        StringBuilder source = new StringBuilder(
                "class M(Module):\n  __parameters__ = []\n  __buffers__ = []\n  training : bool\n");
        Pickle pickle = new Pickle("__torch__", "M");
        pickle.name("training");
        pickle.value(TorchAttribute.of(true));
        attributes.forEach((name, attribute) -> {
            source.append("  ").append(name).append(" : ").append(attribute.type()).append('\n');
            pickle.name(name);
            pickle.value(attribute);
        });
        source.append(TorchDialect.indented(methods));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "data.pkl", pickle.finish());
            put(zip, "byteorder", "little".getBytes(StandardCharsets.US_ASCII));
            put(zip, "code/__torch__.py", source.toString().getBytes(StandardCharsets.UTF_8));
            put(zip, "constants.pkl", EMPTY_TUPLE);
            put(zip, "version", "10\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(FOLDER + name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
