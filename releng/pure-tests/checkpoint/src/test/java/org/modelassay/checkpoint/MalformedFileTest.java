/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.modelassay.checkpoint.RawFile.of;
import static org.modelassay.checkpoint.RawFile.one;
import static org.modelassay.checkpoint.RawFile.tensor;
import static org.modelassay.checkpoint.RawFile.withLength;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelassay.checkpoint.CheckpointException.Kind;

/**
 * Every malformed file is refused with its kind. Names in parentheses are those of the tests of the safetensors library
 * (its tensor.rs, attacks folder and Python tests); the other cases were seen in published files or bug reports.
 */
class MalformedFileTest {

    @TempDir
    private Path directory;

    private record Case(String name, Kind kind, byte[] file) {
        @Override
        public String toString() {
            return name + " -> " + kind;
        }
    }

    @ParameterizedTest
    @MethodSource({"lengths", "texts", "metadata", "entries", "extents", "foreign"})
    void isRefusedWithItsKind(Case malformed) throws IOException {
        Path model = RawFile.directory(directory, malformed.file());
        CheckpointException refusal =
                catchThrowableOfType(CheckpointException.class, () -> Checkpoint.open(model).close());
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).as(refusal.getMessage()).isEqualTo(malformed.kind());
        assertThat(refusal.getMessage()).contains("model.safetensors").hasSizeLessThan(1200);
        assertThat(refusal.getMessage().chars()).noneMatch(Character::isISOControl);
        assertThat(refusal.diagnostics().getFirst().remedy()).isNotEmpty();
    }

    static Stream<Case> lengths() {
        byte[] json = one().getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                new Case("an empty file (test_header_too_small)", Kind.HEADER_TOO_SMALL, new byte[0]),
                new Case("seven bytes", Kind.HEADER_TOO_SMALL, new byte[7]),
                new Case("a length of 0xFFFFFF000000003C (test_header_too_large)", Kind.HEADER_TOO_LARGE,
                        withLength(0xFFFFFF000000003CL, json, 4)),
                new Case("a length of 2^63", Kind.HEADER_TOO_LARGE, withLength(Long.MIN_VALUE, json, 4)),
                new Case("a length of 2^63 - 1", Kind.HEADER_TOO_LARGE, withLength(Long.MAX_VALUE, json, 4)),
                new Case("a length of 2^64 - 1", Kind.HEADER_TOO_LARGE, withLength(-1, json, 4)),
                new Case("a length of 2^64 - 8", Kind.HEADER_TOO_LARGE, withLength(-8, json, 4)),
                new Case("a length of 100,000,001", Kind.HEADER_TOO_LARGE, withLength(100_000_001, json, 4)),
                new Case("nothing after the length (test_invalid_header_length)", Kind.HEADER_TRUNCATED,
                        withLength(60, new byte[0], 0)),
                new Case("a length of 1000 in a short file (abuse_attempt_1)", Kind.HEADER_TRUNCATED,
                        withLength(1000, json, 4)),
                new Case("half of the header (test_truncated_header_is_rejected)", Kind.HEADER_TRUNCATED,
                        RawFile.cut(of(one(), 0), json.length / 2)),
                new Case("a length one beyond the file", Kind.HEADER_TRUNCATED, withLength(json.length + 5, json, 4)),
                new Case("a length of 0", Kind.NOT_JSON, withLength(0, json, 4)),
                new Case("a length one short of the header", Kind.NOT_JSON, withLength(json.length - 1, json, 4)),
                new Case("a length that takes in data", Kind.NOT_JSON, withLength(json.length + 4, json, 4)));
    }

    static Stream<Case> texts() {
        String deep = "[".repeat(100_000);
        return Stream.of(
                new Case("byte 0xFF (test_invalid_header_non_utf8)", Kind.NOT_UTF8,
                        withLength(1, new byte[] {-1}, 0)),
                new Case("an overlong encoding", Kind.NOT_UTF8,
                        latin1("{\"\u00c0\u0080\":1}")),
                new Case("an encoded surrogate", Kind.NOT_UTF8, latin1("{\"\u00ed\u00a0\u0080\":1}")),
                new Case("a lone brace (test_invalid_header_not_json)", Kind.NOT_JSON, of("{", 0)),
                new Case("an array", Kind.NOT_JSON, of("[]", 0)), new Case("a number", Kind.NOT_JSON, of("17", 0)),
                new Case("blanks only", Kind.NOT_JSON, of("    ", 0)),
                new Case("two objects", Kind.NOT_JSON, of("{}{}", 0)),
                new Case("zeros as padding", Kind.NOT_JSON, of("{}\0\0\0", 0)),
                new Case("a comment", Kind.NOT_JSON, of("{/* */}", 0)),
                new Case("single quotes", Kind.NOT_JSON, of("{'a':1}", 0)),
                new Case("a trailing comma", Kind.NOT_JSON, of("{\"__metadata__\":{},}", 0)),
                new Case("a control character in a name", Kind.NOT_JSON, of("{\"a\u0001\":1}", 0)),
                new Case("a byte order mark", Kind.BYTE_ORDER_MARK, of("\ufeff" + one(), 4)),
                new Case("UTF-16", Kind.NOT_UTF8, utf16(one())),
                new Case("nesting of 100,000", Kind.INVALID_TENSOR, of("{\"a\":" + deep, 0)),
                new Case("nesting within a shape", Kind.INVALID_SHAPE, of("{\"a\":{\"shape\":" + deep, 0)),
                new Case("a name of 10,000 characters", Kind.LIMIT_EXCEEDED,
                        of("{" + tensor("x".repeat(10_000), "U8", "[4]", "[0,4]") + "}", 4)),
                new Case("a number of 10,000 digits", Kind.LIMIT_EXCEEDED,
                        of("{" + tensor("a", "U8", "[" + "9".repeat(10_000) + "]", "[0,4]") + "}", 4)));
    }

    static Stream<Case> metadata() {
        return Stream.of(new Case("a number in the metadata", Kind.INVALID_METADATA, meta("{\"a\":1}")),
                new Case("null in the metadata", Kind.INVALID_METADATA, meta("{\"a\":null}")),
                new Case("an object in the metadata", Kind.INVALID_METADATA, meta("{\"a\":{}}")),
                new Case("an array as metadata", Kind.INVALID_METADATA, meta("[]")),
                new Case("a text as metadata", Kind.INVALID_METADATA, meta("\"x\"")),
                new Case("half a surrogate pair in the metadata", Kind.INVALID_METADATA, meta("{\"a\":\"\\ud800x\"}")),
                new Case("half a surrogate pair in a key", Kind.INVALID_METADATA, meta("{\"\\udc00\":\"\"}")),
                new Case("metadata twice", Kind.DUPLICATE_KEY,
                        of("{\"__metadata__\":{},\"__metadata__\":{}}", 0)),
                new Case("a key of the metadata twice", Kind.DUPLICATE_KEY, meta("{\"a\":\"x\",\"a\":\"x\"}")));
    }

    static Stream<Case> entries() {
        return Stream.of(entry("a tensor that is a number", Kind.INVALID_TENSOR, "\"a\":1"),
                entry("a tensor that is null", Kind.INVALID_TENSOR, "\"a\":null"),
                entry("no dtype", Kind.INVALID_TENSOR, "\"a\":{\"shape\":[4],\"data_offsets\":[0,4]}"),
                entry("no shape", Kind.INVALID_TENSOR, "\"a\":{\"dtype\":\"U8\",\"data_offsets\":[0,4]}"),
                entry("no offsets", Kind.INVALID_TENSOR, "\"a\":{\"dtype\":\"U8\",\"shape\":[4]}"),
                entry("a further field", Kind.INVALID_TENSOR,
                        "\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4],\"strides\":[1]}"),
                entry("a field twice", Kind.DUPLICATE_KEY,
                        "\"a\":{\"dtype\":\"U8\",\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}"),
                entry("a name twice, otherwise the same", Kind.DUPLICATE_KEY,
                        tensor("a", "U8", "[4]", "[0,4]") + "," + tensor("a", "U8", "[4]", "[0,4]")),
                entry("a name twice, once escaped", Kind.DUPLICATE_KEY,
                        tensor("a", "U8", "[4]", "[0,4]") + "," + tensor("\\u0061", "U8", "[4]", "[0,4]")),
                entry("an empty name", Kind.INVALID_NAME, tensor("", "U8", "[4]", "[0,4]")),
                entry("a name with NUL", Kind.INVALID_NAME, tensor("a\\u0000", "U8", "[4]", "[0,4]")),
                entry("a name with an escape sequence", Kind.INVALID_NAME, tensor("\\u001b[2J", "U8", "[4]", "[0,4]")),
                entry("a name with half a surrogate pair", Kind.INVALID_NAME, tensor("\\ud800", "U8", "[4]", "[0,4]")),
                entry("an unknown dtype", Kind.UNKNOWN_DTYPE, tensor("a", "Q4_K", "[4]", "[0,4]")),
                entry("a dtype of four bits", Kind.UNKNOWN_DTYPE, tensor("a", "F4", "[8]", "[0,4]")),
                entry("a dtype of block scales", Kind.UNKNOWN_DTYPE, tensor("a", "F8_E8M0", "[4]", "[0,4]")),
                entry("a dtype in lower case", Kind.UNKNOWN_DTYPE, tensor("a", "u8", "[4]", "[0,4]")),
                entry("a dtype that is a number", Kind.INVALID_TENSOR,
                        "\"a\":{\"dtype\":8,\"shape\":[4],\"data_offsets\":[0,4]}"),
                entry("a negative dimension", Kind.INVALID_SHAPE, tensor("a", "U8", "[-4]", "[0,4]")),
                entry("two negative dimensions", Kind.INVALID_SHAPE, tensor("a", "U8", "[-2,-2]", "[0,4]")),
                entry("minus zero", Kind.INVALID_SHAPE, tensor("a", "U8", "[-0]", "[0,4]")),
                entry("a fractional dimension", Kind.INVALID_SHAPE, tensor("a", "U8", "[4.0]", "[0,4]")),
                entry("a dimension of 4e0", Kind.INVALID_SHAPE, tensor("a", "U8", "[4e0]", "[0,4]")),
                entry("a dimension that is a text", Kind.INVALID_SHAPE, tensor("a", "U8", "[\"4\"]", "[0,4]")),
                entry("a dimension that is null", Kind.INVALID_SHAPE, tensor("a", "U8", "[null]", "[0,4]")),
                entry("a nested shape", Kind.INVALID_SHAPE, tensor("a", "U8", "[[4]]", "[0,4]")),
                entry("a shape that is a number", Kind.INVALID_TENSOR, tensor("a", "U8", "4", "[0,4]")),
                entry("65 dimensions", Kind.INVALID_SHAPE, tensor("a", "U8", "[4" + ",1".repeat(64) + "]", "[0,4]")),
                entry("a shape of 2 x (2^64 - 2) (test_validation_overflow)", Kind.SHAPE_OVERFLOW,
                        tensor("a", "U8", "[2,18446744073709551614]", "[0,4]")),
                entry("a shape of 2 x (2^63 - 1) (test_validation_overflow)", Kind.SHAPE_OVERFLOW,
                        tensor("a", "F32", "[2,9223372036854775807]", "[0,4]")),
                entry("bytes beyond 2^63", Kind.SHAPE_OVERFLOW, tensor("a", "F64", "[2305843009213693952]", "[0,4]")),
                entry("one offset", Kind.INVALID_OFFSETS, tensor("a", "U8", "[4]", "[4]")),
                entry("three offsets", Kind.INVALID_OFFSETS, tensor("a", "U8", "[4]", "[0,4,8]")),
                entry("no offsets in the array", Kind.INVALID_OFFSETS, tensor("a", "U8", "[4]", "[]")),
                entry("negative offsets", Kind.INVALID_OFFSETS, tensor("a", "U8", "[4]", "[-4,0]")),
                entry("fractional offsets", Kind.INVALID_OFFSETS, tensor("a", "U8", "[4]", "[0,4.5]")),
                entry("an offset of 1e3", Kind.INVALID_OFFSETS, tensor("a", "U8", "[4]", "[0,1e3]")),
                entry("an offset beyond 2^63", Kind.INVALID_OFFSETS,
                        tensor("a", "U8", "[4]", "[0,9223372036854775808]")),
                entry("an end before the start", Kind.INVALID_OFFSETS, tensor("a", "U8", "[4]", "[4,0]")),
                entry("offsets for another shape (test_invalid_info)", Kind.SIZE_MISMATCH,
                        tensor("a", "I32", "[2,2]", "[0,4]")),
                entry("bytes without elements", Kind.SIZE_MISMATCH, tensor("a", "U8", "[0]", "[0,4]")),
                entry("elements without bytes", Kind.SIZE_MISMATCH, tensor("a", "U8", "[]", "[0,0]")));
    }

    static Stream<Case> extents() {
        String attack = IntStream.range(0, 10).mapToObj(i -> tensor("weight_" + i, "F32", "[2,2]", "[0,16]"))
                .collect(Collectors.joining(","));
        return Stream.of(
                new Case("ten tensors on the same bytes (test_json_attack)", Kind.OVERLAP, of("{" + attack + "}", 16)),
                new Case("overlap by one byte", Kind.OVERLAP,
                        of("{" + tensor("a", "U8", "[4]", "[0,4]") + "," + tensor("b", "U8", "[4]", "[3,7]") + "}", 7)),
                new Case("a scalar inside another", Kind.OVERLAP,
                        of("{" + tensor("a", "U8", "[4]", "[0,4]") + "," + tensor("b", "U8", "[]", "[1,2]") + "}", 4)),
                new Case("a hole between two", Kind.HOLE,
                        of("{" + tensor("a", "U8", "[2]", "[0,2]") + "," + tensor("b", "U8", "[2]", "[3,5]") + "}", 5)),
                new Case("a hole at the start", Kind.HOLE, of("{" + tensor("a", "U8", "[2]", "[2,4]") + "}", 4)),
                new Case("an empty tensor beyond the end", Kind.HOLE,
                        of("{" + tensor("a", "U8", "[0]", "[9,9]") + "}", 0)),
                new Case("extra bytes at the end (test_metadata_incomplete_buffer)", Kind.TRAILING_BYTES,
                        of(one(), 4 + 36)),
                new Case("data without tensors", Kind.TRAILING_BYTES, of("{}", 1)),
                new Case("two bytes missing (test_metadata_incomplete_buffer)", Kind.TRUNCATED, of(one(), 2)),
                new Case("4 MB declared, 1 byte there (test_data_offset_overflow_is_rejected)", Kind.TRUNCATED,
                        of("{" + tensor("a", "F32", "[1000000]", "[0,4000000]") + "}", 1)),
                new Case("an end of 2^63 - 1", Kind.TRUNCATED,
                        of("{" + tensor("a", "U8", "[9223372036854775807]", "[0,9223372036854775807]") + "}", 1)));
    }

    static Stream<Case> foreign() throws IOException {
        byte[] pickle = {(byte) 0x80, 2, (byte) 0x8a, 0x0a, 0x6c, (byte) 0xfc, (byte) 0x9c, 0x46, (byte) 0xf9, 0x20};
        byte[] framed = {(byte) 0x80, 4, (byte) 0x95, 0x0a, 0, 0, 0, 0, 0, 0, 0, (byte) 0x8c};
        return Stream.of(new Case("a pickle of torch.save", Kind.PICKLE, pickle),
                new Case("a pickle of protocol 4", Kind.PICKLE, framed),
                new Case("a PyTorch archive", Kind.PICKLE, zip("archive/data.pkl", "archive/data/0")),
                new Case("a TorchScript archive", Kind.TORCHSCRIPT,
                        zip("m/data.pkl", "m/code/__torch__.py", "m/constants.pkl")),
                new Case("a zip archive", Kind.FOREIGN_FORMAT, zip("weights.npy")),
                new Case("a pointer of Git LFS", Kind.LFS_POINTER,
                        ascii("version https://git-lfs.github.com/spec/v1\noid sha256:" + "0".repeat(64)
                                + "\nsize 123\n")),
                new Case("GGUF", Kind.FOREIGN_FORMAT, ascii("GGUF\3\0\0\0\0\0\0\0")),
                new Case("HDF5", Kind.FOREIGN_FORMAT, latin("\u0089HDF\r\n\u001a\n")),
                new Case("a page of a server", Kind.FOREIGN_FORMAT, ascii("<!DOCTYPE html><html></html>")),
                new Case("a JSON file", Kind.FOREIGN_FORMAT, ascii("{\"weight_map\": {}}")));
    }

    private static Case entry(String name, Kind kind, String entries) {
        return new Case(name, kind, of("{" + entries + "}", 4));
    }

    private static byte[] meta(String value) {
        return of("{\"__metadata__\":" + value + "}", 0);
    }

    private static byte[] latin1(String header) {
        byte[] bytes = latin(header);
        return withLength(bytes.length, bytes, 0);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] utf16(String header) {
        byte[] bytes = header.getBytes(StandardCharsets.UTF_16);
        return withLength(bytes.length, bytes, 4);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[100]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
