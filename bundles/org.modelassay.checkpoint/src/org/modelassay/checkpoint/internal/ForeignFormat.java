/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.CheckpointException.Kind;

/** Files that are no safetensors, recognised by their first bytes; their content is never interpreted. */
final class ForeignFormat {

    /** The bytes of a file's start that recognition needs. */
    static final int START = 64;

    private static final int TAIL = 1 << 20;
    private static final String CONVERT_PICKLE = "in a sandbox, since loading it may run code, convert it with Python: "
            + "safetensors.torch.save_file(torch.load(FILE, map_location=\"cpu\", weights_only=True), "
            + "\"model.safetensors\")";
    private static final String CONVERT_SCRIPT = "in a sandbox, since loading it may run code, convert its weights "
            + "with Python: safetensors.torch.save_file(dict(torch.jit.load(FILE, map_location=\"cpu\").state_dict()), "
            + "\"model.safetensors\")";
    /** How a directory of pickles is converted. */
    static final String CONVERT_DIRECTORY = "in a sandbox, since loading pickles may run code, convert it with Python: "
            + "transformers.AutoModelForCausalLM.from_pretrained(DIR).save_pretrained(NEW_DIR, "
            + "safe_serialization=True)";

    private static final List<Magic> OTHERS = List.of(new Magic("GGUF", "a GGUF file of llama.cpp"),
            new Magic("\u0089HDF\r\n", "an HDF5 file"), new Magic("\u0093NUMPY", "a NumPy array"),
            new Magic("\u001f\u008b", "a gzip archive"), new Magic("BZh", "a bzip2 archive"),
            new Magic("7z\u00bc\u00af", "a 7z archive"), new Magic("\u0028\u00b5\u002f\u00fd", "a Zstandard archive"),
            new Magic("<!doctype", "an HTML page"), new Magic("<html", "an HTML page"),
            new Magic("<?xml", "an XML document"), new Magic("%pdf", "a PDF document"),
            new Magic("\u007felf", "a program"), new Magic("#!", "a script"));

    private ForeignFormat() {
    }

    /** Refuses a file of a known other format; returns when the format is not known. */
    static void refuse(Path file, FileChannel channel, ByteBuffer start) throws CheckpointException, IOException {
        String text = StandardCharsets.ISO_8859_1.decode(start.duplicate()).toString();
        String place = Refusals.place(file);
        if (text.startsWith("version https://git-lfs")) {
            throw new CheckpointException(Kind.LFS_POINTER, place, "is a pointer of Git LFS, not the weights");
        }
        if (text.startsWith("PK\u0003\u0004")) {
            throw archive(place, tail(channel));
        }
        if (isPickle(text)) {
            throw new CheckpointException(Kind.PICKLE, place, "is a Python pickle, which is never read",
                    CONVERT_PICKLE);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (Magic magic : OTHERS) {
            if (lower.startsWith(magic.start().toLowerCase(Locale.ROOT))) {
                throw new CheckpointException(Kind.FOREIGN_FORMAT, place, "is " + magic.name() + ", not safetensors");
            }
        }
        if (text.startsWith("{") && text.indexOf('\0') < 0) {
            throw new CheckpointException(Kind.FOREIGN_FORMAT, place, "is JSON, not safetensors",
                    "to open a model in shards, give its directory");
        }
    }

    /** Protocol 2 to 5; the third byte is an opcode, whereas it is 0 in the length of a short header. */
    private static boolean isPickle(String text) {
        return text.length() > 2 && text.charAt(0) == 0x80 && text.charAt(1) >= 2 && text.charAt(1) <= 5
                && text.charAt(2) != 0;
    }

    private static CheckpointException archive(String place, String tail) {
        if (tail.contains("constants.pkl") && tail.contains("/code/")) {
            return new CheckpointException(Kind.TORCHSCRIPT, place,
                    "is a TorchScript archive, a program that is never read", CONVERT_SCRIPT);
        }
        if (tail.contains("data.pkl")) {
            return new CheckpointException(Kind.PICKLE, place,
                    "is a PyTorch archive with a Python pickle, which is never read", CONVERT_PICKLE);
        }
        return new CheckpointException(Kind.FOREIGN_FORMAT, place, "is a zip archive, not safetensors");
    }

    /** The end of a file, where a zip archive lists its entries. */
    private static String tail(FileChannel channel) throws IOException {
        long size = channel.size();
        ByteBuffer tail = ByteBuffer.allocate((int) Math.min(TAIL, size));
        long start = size - tail.capacity();
        while (tail.hasRemaining() && channel.read(tail, start + tail.position()) >= 0) {
            // short reads are allowed
        }
        return new String(Arrays.copyOf(tail.array(), tail.position()), StandardCharsets.ISO_8859_1);
    }

    private record Magic(String start, String name) {
    }
}
