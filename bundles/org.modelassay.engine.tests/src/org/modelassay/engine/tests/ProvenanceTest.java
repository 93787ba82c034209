/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analysis.Input;
import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorData;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Digest;
import org.modelassay.common.DigestCache;
import org.modelassay.common.Progress;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.InputRole;
import org.modelassay.engine.ParameterSet;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.RunRequest.Directory;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.common.CacheDirectory;
import org.modelassay.engine.internal.provenance.CodeEntry;
import org.modelassay.engine.internal.provenance.FileEntry;
import org.modelassay.engine.internal.provenance.Ingredients;
import org.modelassay.engine.internal.provenance.InputDigests;
import org.modelassay.engine.internal.provenance.Surroundings;
import org.modelassay.engine.tests.toy.SumAnalyser;
import org.modelassay.engine.tests.toy.ToyDescriptor;
import org.modelassay.engine.tests.toy.Workbench;
import org.modelassay.inference.completion.TextModelReference;

class ProvenanceTest {

    @TempDir
    Path folder = Path.of("");

    private List<FileEntry> files(String type, Path path) throws Exception {
        AnalyserDescriptor analyser = withRole(type);
        return InputDigests.of(analyser, List.of(new Input("role", "input", path)))
                .digest(new DigestCache(folder.resolve("cache")), Progress.none(), Cancellation.never());
    }

    private static AnalyserDescriptor withRole(String type) {
        return new ToyDescriptor("toy.role", List.of(new InputRole("role", type, false, false, "")), SumAnalyser::new);
    }

    private Path model() throws Exception {
        Path model = Files.createDirectories(folder.resolve("model"));
        for (String name : new String[] {"model.safetensors", "config.json", "vocab.txt", ".hidden.json",
                "optimizer.pt"}) {
            Files.writeString(model.resolve(name), name);
        }
        Files.writeString(Files.createDirectory(model.resolve("below")).resolve("more.json"), "more");
        return model;
    }

    @Test
    void digestsOfACheckpointWhatBelongsToIt() throws Exception {
        assertThat(files("checkpoint", model())).extracting(FileEntry::name).containsExactly("input/config.json",
                "input/model.safetensors", "input/vocab.txt");
    }

    @Test
    void digestsOfOtherDirectoriesEverything() throws Exception {
        assertThat(files("dataset", model())).extracting(FileEntry::name).containsExactly("input/.hidden.json",
                "input/below/more.json", "input/config.json", "input/model.safetensors", "input/optimizer.pt",
                "input/vocab.txt");
    }

    @Test
    void followsALinkToADirectoryAndLinksInIt() throws Exception {
        Path model = model();
        Path link = Files.createSymbolicLink(folder.resolve("link"), model);
        Files.move(model.resolve("config.json"), folder.resolve("blob"));
        Files.createSymbolicLink(model.resolve("config.json"), folder.resolve("blob"));
        assertThat(files("checkpoint", link)).extracting(FileEntry::name).containsExactly("input/config.json",
                "input/model.safetensors", "input/vocab.txt");
    }

    @Test
    void digestsTheConfigurationBesideASingleFileOfWeights() throws Exception {
        assertThat(files("checkpoint", model().resolve("model.safetensors"))).extracting(FileEntry::name)
                .containsExactly("input", "input/config.json");
    }

    @Test
    void digestsShardsInFoldersBelowAndNoWeightsThatAreNotRead() throws Exception {
        Path model = Files.createDirectories(folder.resolve("sharded"));
        weights(model.resolve("parts/model-00001-of-00001.safetensors"));
        weights(model.resolve("consolidated.safetensors"));
        Files.writeString(model.resolve("model.safetensors.index.json"),
                "{\"weight_map\":{\"w\":\"parts/model-00001-of-00001.safetensors\"}}");
        assertThat(files("checkpoint", model)).extracting(FileEntry::name)
                .containsExactly("input/model.safetensors.index.json", "input/parts/model-00001-of-00001.safetensors");
    }

    private static void weights(Path file) throws Exception {
        Files.createDirectories(file.resolveSibling("."));
        CheckpointWriter.write(file, List.of(new TensorSpec("w", DType.U8, List.of(1L))), Map.of(),
                TensorData.of(Map.of("w", MemorySegment.ofArray(new byte[] {7}))));
    }

    @Test
    void namesASingleFileAsItsInput() throws Exception {
        assertThat(files("file", model().resolve("vocab.txt"))).singleElement()
                .matches(file -> file.name().equals("input") && file.bytes() == 9);
    }

    @Test
    void noticesThatAFileChanged() throws Exception {
        Path model = model();
        AnalyserDescriptor analyser = withRole("file");
        InputDigests digests = InputDigests.of(analyser, List.of(new Input("role", "input", model)));
        assertThat(digests.changed()).isEmpty();
        Files.writeString(model.resolve("config.json"), "longer than before");
        Files.delete(model.resolve("vocab.txt"));
        assertThat(digests.changed()).hasSize(2);
    }

    private Digest key(long seed, String units, int threads, String content, String code, String host)
            throws Exception {
        RunRequest base = new Workbench(folder).request(new SumAnalyser(), Map.of("units", units),
                new Directory(folder.resolve(host)), Reuse.RESUME);
        RunRequest request = new RunRequest(base.analyser(), base.inputs(), new LinkedHashMap<>(base.parameters()),
                seed, List.of(), host, base.output(), threads, base.reuse());
        return new Ingredients(request, base.analyser().parameters().parse(request.parameters()),
                List.of(new FileEntry("base", "input", folder.resolve(host), 1, Digest.of(content.getBytes()))),
                List.of(new CodeEntry("bundle", "1", Digest.of(code.getBytes()))),
                new Surroundings("engine", "platform of " + host, host)).key();
    }

    @Test
    void keysDependOnWhatResultsDependOnAndNothingElse() throws Exception {
        Digest key = key(1, "4", 2, "content", "code", "host");
        assertThat(key(1, "4", 8, "content", "code", "elsewhere")).isEqualTo(key);
        assertThat(key(1, "4.0", 2, "content", "code", "host")).isEqualTo(key);
        assertThat(key(2, "4", 2, "content", "code", "host")).isNotEqualTo(key);
        assertThat(key(1, "5", 2, "content", "code", "host")).isNotEqualTo(key);
        assertThat(key(1, "4", 2, "other", "code", "host")).isNotEqualTo(key);
        assertThat(key(1, "4", 2, "content", "other", "host")).isNotEqualTo(key);
    }

    private Ingredients asking(String address, Set<String> limits, String timeout) throws Exception {
        RunRequest base = new Workbench(folder).request(new SumAnalyser(), Map.of(),
                new Directory(folder.resolve("run")), Reuse.RESUME);
        TextModelReference.Endpoint endpoint = (TextModelReference.Endpoint) TextModelReference.of(address);
        RunRequest request = new RunRequest(base.analyser(), List.of(new Input("model", "m", endpoint)),
                new LinkedHashMap<>(), 1, List.of(), "asking", base.output(), 1, base.reuse());
        ParameterSet parameters = new ParameterSet(base.analyser().parameters().defaults().record(),
                new LinkedHashMap<>(Map.of("timeout", timeout)), limits);
        return new Ingredients(request, parameters, List.of(), List.of(),
                new Surroundings("engine", "platform", "host"));
    }

    @Test
    void anEndpointIsRecognisedByItsAddressAndName() throws Exception {
        Ingredients one = asking("http://localhost:1/v1#a", Set.of(), "1");
        assertThat(asking("http://localhost:1/v1#a", Set.of(), "1").key()).isEqualTo(one.key());
        assertThat(asking("http://localhost:2/v1#a", Set.of(), "1").key()).isNotEqualTo(one.key());
        assertThat(asking("http://localhost:1/v1#b", Set.of(), "1").key()).isNotEqualTo(one.key());
        assertThat(one.provenance().getInputs()).singleElement()
                .satisfies(input -> assertThat(input.getPath()).isEqualTo("http://localhost:1/v1#a"));
    }

    @Test
    void limitsAreNoPartOfAKey() throws Exception {
        Digest key = asking("http://localhost:1/v1#a", Set.of("timeout"), "1").key();
        assertThat(asking("http://localhost:1/v1#a", Set.of("timeout"), "9").key()).isEqualTo(key);
        assertThat(asking("http://localhost:1/v1#a", Set.of(), "9").key())
                .isNotEqualTo(asking("http://localhost:1/v1#a", Set.of(), "1").key());
    }

    @Test
    void whatAPlanDependsOnIsPartOfTheEngine() {
        Surroundings plain = new Surroundings("engine", "platform", "host");
        assertThat(plain.with(List.of("Python 3.11.2")).engine()).isEqualTo("engine, Python 3.11.2");
        assertThat(plain.with(List.of())).isEqualTo(plain);
    }

    @Test
    void keepsCachesWhereTheSystemWantsThem() {
        Properties properties = new Properties();
        properties.setProperty("user.home", "/home/ada");
        properties.setProperty("os.name", "Linux");
        assertThat(CacheDirectory.of(properties, Map.of())).isEqualTo(Path.of("/home/ada/.cache/modelassay"));
        assertThat(CacheDirectory.of(properties, Map.of("XDG_CACHE_HOME", "/c"))).isEqualTo(Path.of("/c/modelassay"));
        properties.setProperty("os.name", "Mac OS X");
        assertThat(CacheDirectory.of(properties, Map.of()))
                .isEqualTo(Path.of("/home/ada/Library/Caches/modelassay"));
        properties.setProperty(CacheDirectory.PROPERTY, "/given");
        assertThat(CacheDirectory.of(properties, Map.of())).isEqualTo(Path.of("/given"));
    }
}
