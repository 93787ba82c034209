/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeDigestTest {

    @TempDir
    private Path directory;

    /** From Python's hashlib, following the description in the Javadoc; the content is byte i = i * 31 % 251. */
    @Test
    void equalsTheFiguresOfAnotherImplementation() {
        assertThat(incremental(new byte[0]).hex())
                .isEqualTo("f09f317a9b1cc08fa62566247cf491c2dde80a8d452ecac4fcef8fe3dacc969d");
        byte[] content = new byte[10_000_000];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) (i * 31L % 251);
        }
        assertThat(incremental(content).hex())
                .isEqualTo("44f975da39b4c3bddc5ded92048135ebcd1fab2674a2328c527ced0fb5beddd8");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, TreeDigest.CHUNK - 1, TreeDigest.CHUNK, TreeDigest.CHUNK + 1, 3 * TreeDigest.CHUNK})
    void isTheSameWhicheverWayItIsComputed(int length) throws IOException {
        byte[] content = random(length);
        Digest expected = incremental(content);
        assertThat(inPieces(content)).isEqualTo(expected);
        Path file = Files.write(directory.resolve("f"), content);
        AtomicLong bytes = new AtomicLong();
        assertThat(TreeDigest.of(file, counting(bytes), Cancellation.never())).isEqualTo(expected);
        assertThat(bytes).hasValue(length);
    }

    @Test
    void aFileThatIsTheLeafOfAnotherHasAnotherDigest() throws IOException {
        byte[] content = random(1000);
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        inner.write(0);
        inner.write(content);
        assertThat(incremental(content).hex()).isNotEqualTo(HexFormat.of().formatHex(Sha256.of(inner.toByteArray())))
                .isNotEqualTo(incremental(TreeDigest.leaf(ByteBuffer.wrap(content))).hex());
    }

    @Test
    void refusesTheWrongNumberOfLeaves() {
        assertThatIllegalArgumentException().isThrownBy(() -> TreeDigest.root(1, List.of()));
    }

    @Test
    void stopsWhenAsked() throws IOException {
        Path file = Files.write(directory.resolve("f"), random(3 * TreeDigest.CHUNK));
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> TreeDigest.of(file, Progress.none(), () -> true));
    }

    private static Digest incremental(byte[] content) {
        TreeDigest digest = new TreeDigest();
        digest.update(content);
        return digest.finish();
    }

    private static Digest inPieces(byte[] content) {
        TreeDigest digest = new TreeDigest();
        int piece = 1 << 20;
        for (int start = 0; start < content.length; start += piece + 7) {
            digest.update(Arrays.copyOfRange(content, start, Math.min(content.length, start + piece + 7)));
        }
        return digest.finish();
    }

    private static byte[] random(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private static Progress counting(AtomicLong bytes) {
        return new Progress() {
            @Override
            public void advance(long amount) {
                bytes.addAndGet(amount);
            }

            @Override
            public void activity(String text) {
                throw new AssertionError(text);
            }
        };
    }
}
