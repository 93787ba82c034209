/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code assay inspect} says of files, good and bad. The whole table of bad files is tested in its bundle. */
class InspectTest {

    @TempDir
    Path folder = Path.of("");

    private Path file(String name, String header, int dataBytes) throws IOException {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(8 + json.length + dataBytes).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(json.length).put(json);
        return Files.write(folder.resolve(name), bytes.array());
    }

    private Ended inspect(Path path, String... more) throws IOException, InterruptedException {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "inspect";
        arguments[1] = path.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Installation.built().run(folder, arguments);
    }

    @Test
    void showsTheQuickstartsBase() throws IOException, InterruptedException {
        Path base = Quickstarted.once().folder().resolve("synthetic-base");
        Ended ended = inspect(base, "--json", "--tensors").expect(0);
        assertThat(ended.json().get("dtypes").fieldNames()).toIterable().containsExactly("BF16");
        assertThat(ended.json().get("list")).hasSize(ended.json().get("tensors").asInt());
        assertThat(ended.json().at("/metadata/synthetic").asText()).isEqualTo("true");
    }

    @Test
    void warnsOnStandardErrorOfWhatIsOddButUsable() throws IOException, InterruptedException {
        Path odd = file("model.safetensors", "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 8);
        Ended ended = inspect(odd.getParent()).expect(0);
        assertThat(ended.err()).startsWith("warning: ").contains("config.json");
        assertThat(ended.out()).contains("1 tensors");
    }

    @Test
    void refusesHostileFilesWithOneMessage() throws IOException, InterruptedException {
        String entry = "{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}";
        Path[] hostile = {
                file("truncated.safetensors", "{\"a\":" + entry + "}", 4),
                file("escape.safetensors", "{\"\\u001b[2J\":" + entry.replace("8]", "9]") + "}", 9),
                Files.write(folder.resolve("huge.safetensors"), new byte[] {-1, -1, -1, -1, -1, -1, -1, 127, '{'}),
                Files.write(folder.resolve("model.bin"), new byte[] {(byte) 0x80, 2, '}', 'q', 0}),
                folder.resolve("absent")};
        for (Path path : hostile) {
            Ended ended = inspect(path).expect(2).expectOneMessage();
            assertThat(ended.err()).as(path.toString()).doesNotContain("\u001b");
        }
    }
}
