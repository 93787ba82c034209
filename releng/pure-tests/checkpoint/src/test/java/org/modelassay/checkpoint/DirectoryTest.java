/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.modelassay.checkpoint.RawFile.of;
import static org.modelassay.checkpoint.RawFile.tensor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelassay.checkpoint.CheckpointException.Kind;
import org.modelassay.common.Diagnostic;

/** The layout of Hugging Face: directories, shards, indexes, configurations and links. */
class DirectoryTest {

    private static final String FIRST = "model-00001-of-00002.safetensors";
    private static final String SECOND = "model-00002-of-00002.safetensors";
    private static final String INDEX = "model.safetensors.index.json";

    @TempDir
    private Path parent;
    private Path model;

    @BeforeEach
    void prepare() throws IOException {
        model = Files.createDirectories(parent.resolve("model"));
        write("config.json", "{\"model_type\":\"llama\"}");
    }

    @Test
    void opensShardsThroughTheirIndex() throws IOException, CheckpointException {
        shards("a", "b");
        index(8, "a", FIRST, "b", SECOND);
        try (Checkpoint checkpoint = Checkpoint.open(model)) {
            assertThat(checkpoint.tensors().keySet()).containsExactly("a", "b");
            assertThat(checkpoint.files()).isEqualTo(List.of(model.resolve(FIRST), model.resolve(SECOND)));
            assertThat(checkpoint.warnings()).isEmpty();
        }
    }

    @Test
    void warnsOfATensorThatTheIndexDoesNotList() throws IOException, CheckpointException {
        shards("a", "b");
        index(8, "a", FIRST);
        Files.delete(model.resolve(SECOND));
        Files.write(model.resolve(FIRST), two("a", "surplus"));
        assertThat(warnings()).singleElement().asString().contains("surplus", INDEX);
        try (Checkpoint checkpoint = Checkpoint.open(model)) {
            assertThat(checkpoint.tensors()).containsOnlyKeys("a", "surplus");
        }
    }

    @Test
    void warnsOfAWrongTotalSize() throws IOException {
        shards("a", "b");
        index(9, "a", FIRST, "b", SECOND);
        assertThat(warnings()).singleElement().asString().contains("total_size of 9", "have 8");
    }

    @Test
    void warnsOfAnIndexBesideASingleFile() throws IOException {
        Files.write(model.resolve("model.safetensors"), one("a"));
        index(4, "a", FIRST);
        assertThat(warnings()).singleElement().asString().contains(INDEX, "ignored");
    }

    @Test
    void warnsOfAMissingConfiguration() throws IOException {
        Files.write(model.resolve("model.safetensors"), one("a"));
        Files.delete(model.resolve("config.json"));
        assertThat(warnings()).singleElement().asString().contains("config.json", "cannot be run");
    }

    @Test
    void warnsOfAnUnusualName() throws IOException {
        Files.write(model.resolve("weights.safetensors"), one("a"));
        assertThat(warnings()).singleElement().asString().contains("weights.safetensors");
    }

    @Test
    void warnsOfASingleShard() throws IOException, CheckpointException {
        shards("a", "b");
        try (Checkpoint checkpoint = Checkpoint.open(model.resolve(FIRST))) {
            assertThat(checkpoint.warnings()).singleElement().asString().contains("one shard of several");
        }
    }

    @Test
    void ignoresCodeInTheConfigurationAndSaysSo() throws IOException, CheckpointException {
        Files.write(model.resolve("model.safetensors"), one("a"));
        write("config.json", "{\"auto_map\":{\"AutoModel\":\"evil.Model\"},\"trust_remote_code\":true,\"n_head\":2}");
        try (Checkpoint checkpoint = Checkpoint.open(model)) {
            assertThat(checkpoint.warnings()).singleElement().asString().contains("auto_map, trust_remote_code",
                    "never run");
            assertThat(checkpoint.config().orElseThrow().values()).containsOnlyKeys("n_head");
        }
    }

    @Test
    void refusesAnIndexedTensorThatNoShardHolds() throws IOException {
        shards("a", "b");
        index(8, "a", FIRST, "b", SECOND, "c", SECOND);
        assertRefused(Kind.INDEXED_TENSOR_ABSENT, "\"c\"");
    }

    @Test
    void refusesAnIndexedTensorInTheWrongShard() throws IOException {
        shards("a", "b");
        index(8, "a", SECOND, "b", FIRST);
        assertRefused(Kind.INDEXED_TENSOR_ABSENT, "\"a\"");
    }

    @Test
    void refusesTheSameTensorInTwoShards() throws IOException {
        shards("a", "a");
        index(8, "a", FIRST, "b", SECOND);
        assertRefused(Kind.TENSOR_IN_TWO_SHARDS, "\"a\"");
    }

    @Test
    void refusesAMissingShard() throws IOException {
        shards("a", "b");
        index(8, "a", FIRST, "b", SECOND);
        Files.delete(model.resolve(SECOND));
        assertRefused(Kind.SHARD_MISSING, SECOND);
    }

    @Test
    void refusesShardsWithoutAnIndex() throws IOException {
        shards("a", "b");
        assertRefused(Kind.SHARD_MISSING, INDEX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../other.safetensors", "/etc/passwd", "x/../../other.safetensors", "..", ".",
            "a//b.safetensors", "C:\\\\x.safetensors", "..\\\\x.safetensors", "a\\u0000.safetensors", "",
            "file:///x.safetensors"})
    void refusesAShardOutsideTheDirectory(String name) throws IOException {
        Files.write(parent.resolve("other.safetensors"), one("a"));
        index(4, "a", name);
        assertRefused(Kind.PATH_OUTSIDE, INDEX);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            INVALID_INDEX | {}
            INVALID_INDEX | []
            INVALID_INDEX | {"weight_map":[]}
            INVALID_INDEX | {"weight_map":null}
            INVALID_INDEX | {"weight_map":{"a":1}}
            DUPLICATE_KEY | {"weight_map":{"a":"x.safetensors","a":"y.safetensors"}}
            DUPLICATE_KEY | {"weight_map":{},"weight_map":{}}
            NOT_JSON      | {"weight_map":{"a":
            NOT_JSON      | {"weight_map":{}} x
            PICKLE        | {"weight_map":{"a":"pytorch_model-00001-of-00002.bin"}}
            """)
    void refusesAMalformedIndex(Kind kind, String index) throws IOException {
        write(INDEX, index);
        assertRefused(kind, INDEX);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NOT_JSON       | []
            NOT_JSON       | {"a":
            NOT_JSON       | {} {}
            DUPLICATE_KEY  | {"a":1,"a":1}
            LIMIT_EXCEEDED | {"a":DEEP}
            """)
    void refusesAMalformedConfiguration(Kind kind, String config) throws IOException {
        Files.write(model.resolve("model.safetensors"), one("a"));
        write("config.json", config.replace("DEEP", "[".repeat(5000)));
        assertRefused(kind, "config.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pytorch_model.bin", "model.pt", "consolidated.00.pth", "model.ckpt"})
    void refusesADirectoryOfPicklesWithTheConversion(String name) throws IOException {
        write(name, "x");
        assertRefused(Kind.PICKLE, "save_pretrained");
    }

    @Test
    void refusesWhatCannotBeChosenWithoutGuessing() throws IOException {
        assertRefused(Kind.NO_WEIGHTS, "model.safetensors");
        Files.write(model.resolve("a.safetensors"), one("a"));
        Files.write(model.resolve("b.safetensors"), one("a"));
        assertRefused(Kind.NO_WEIGHTS, "several");
    }

    @Test
    void refusesADirectoryInPlaceOfAFile() throws IOException {
        Files.createDirectory(model.resolve("model.safetensors"));
        assertRefused(Kind.NOT_A_FILE, "model.safetensors");
    }

    @Test
    void refusesAPathThatIsNotThere() {
        model = parent.resolve("absent");
        assertRefused(Kind.NOT_FOUND, "absent");
    }

    @Test
    void refusesLinksOutOfTheDirectory() throws IOException {
        Path outside = Files.write(parent.resolve("outside.safetensors"), one("a"));
        Files.createSymbolicLink(model.resolve("model.safetensors"), outside);
        assertRefused(Kind.LINK_OUTSIDE, "outside.safetensors");
    }

    @Test
    void refusesAConfigurationLinkedFromOutside() throws IOException {
        Files.write(model.resolve("model.safetensors"), one("a"));
        Files.delete(model.resolve("config.json"));
        Files.createSymbolicLink(model.resolve("config.json"), Files.writeString(parent.resolve("secret"), "{}"));
        assertRefused(Kind.LINK_OUTSIDE, "secret");
    }

    @Test
    void refusesADanglingLinkAndALoop() throws IOException {
        Path weights = model.resolve("model.safetensors");
        Files.createSymbolicLink(weights, parent.resolve("absent"));
        assertRefused(Kind.SHARD_MISSING, "symbolic link to nothing");
        Files.delete(weights);
        Files.createSymbolicLink(weights, weights);
        assertRefused(Kind.NOT_READABLE, "model.safetensors");
    }

    @Test
    void followsLinksWithinTheDirectory() throws IOException {
        Files.write(model.resolve("real"), one("a"));
        Files.createSymbolicLink(model.resolve("model.safetensors"), Path.of("real"));
        assertThat(warnings()).isEmpty();
    }

    @Test
    void followsTheLinksOfAHubCacheFromSnapshotsToBlobs() throws IOException {
        Path entry = parent.resolve("hub/models--acme--tiny");
        Path blobs = Files.createDirectories(entry.resolve("blobs"));
        model = Files.createDirectories(entry.resolve("snapshots/0123abcd"));
        Files.write(blobs.resolve("aa11"), one("a"));
        Files.writeString(blobs.resolve("bb22"), "{}");
        Files.createSymbolicLink(model.resolve("model.safetensors"), Path.of("../../blobs/aa11"));
        Files.createSymbolicLink(model.resolve("config.json"), Path.of("../../blobs/bb22"));
        assertThat(warnings()).isEmpty();
        Files.delete(model.resolve("config.json"));
        Files.createSymbolicLink(model.resolve("config.json"), Path.of("../../refs"));
        Files.writeString(entry.resolve("refs"), "{}");
        assertRefused(Kind.LINK_OUTSIDE, "refs");
    }

    private List<String> warnings() throws IOException {
        try (Checkpoint checkpoint = Checkpoint.open(model)) {
            return checkpoint.warnings().stream().map(Diagnostic::text).toList();
        } catch (CheckpointException e) {
            throw new AssertionError(e);
        }
    }

    private void assertRefused(Kind kind, String part) {
        CheckpointException refusal =
                catchThrowableOfType(CheckpointException.class, () -> Checkpoint.open(model).close());
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).as(refusal.getMessage()).isEqualTo(kind);
        assertThat(refusal.getMessage()).contains(part);
    }

    private void shards(String first, String second) throws IOException {
        Files.write(model.resolve(FIRST), one(first));
        Files.write(model.resolve(SECOND), one(second));
    }

    private static byte[] one(String name) {
        return of("{" + tensor(name, "F32", "[1]", "[0,4]") + "}", 4);
    }

    private static byte[] two(String first, String second) {
        return of("{" + tensor(first, "F32", "[1]", "[0,4]") + "," + tensor(second, "F32", "[1]", "[4,8]") + "}", 8);
    }

    private void index(long size, String... entries) throws IOException {
        StringBuilder map = new StringBuilder();
        for (int i = 0; i < entries.length; i += 2) {
            map.append(i == 0 ? "" : ",").append("\"%s\":\"%s\"".formatted(entries[i], entries[i + 1]));
        }
        write(INDEX, "{\"metadata\":{\"total_size\":%d,\"other\":[{}]},\"weight_map\":{%s}}".formatted(size, map));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(model.resolve(name), text);
    }
}
